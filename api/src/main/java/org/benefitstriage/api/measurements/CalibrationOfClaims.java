package org.benefitstriage.api.measurements;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.api.measurements.CheckedClaims.Weighed;
import org.benefitstriage.models.evaluation.CalibrationMeasure;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.evaluation.Resampling;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.measurement.StopRule.Observed;

/** How far the model's probabilities are from what officers found, weighed by each claim's chance of being looked at. */
final class CalibrationOfClaims {

    private static final int RESAMPLES = 100;
    private static final long SEED = 1;
    private static final double ALL = 10_000;

    private CalibrationOfClaims() {}

    /** The expected calibration error; nothing is said without a scored claim that was decided. */
    static Observed error(List<MeasuredClaim> claims) {
        List<Weighed> scored = CheckedClaims.weighed(claims).stream()
                .filter(one -> one.claim().probability().isPresent())
                .toList();
        if (scored.isEmpty()) {
            return new Observed(new Interval(Double.NaN, Double.NaN, Double.NaN), 0);
        }
        int[] once = new int[scored.size()];
        Arrays.fill(once, 1);
        Resampling resampling = new Resampling(SEED);
        double[] resamples = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            int[] times = scored.stream().mapToInt(one -> resampling.times()).toArray();
            resamples[i] = error(scored, times);
        }
        return new Observed(Interval.middle(error(scored, once), resamples), scored.size());
    }

    private static double error(List<Weighed> scored, int[] times) {
        int[] rows = IntStream.range(0, times.length).filter(i -> times[i] > 0).toArray();
        if (rows.length == 0) {
            return Double.NaN;
        }
        double[] probabilities = new double[rows.length];
        double[] weights = new double[rows.length];
        boolean[] errors = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Weighed one = scored.get(rows[i]);
            probabilities[i] = one.claim().probability().orElse(0) / ALL;
            weights[i] = times[rows[i]] / one.probability();
            errors[i] = one.found().error();
        }
        return CalibrationMeasure.expectedError(new ScoredRows(probabilities, probabilities, errors, weights));
    }
}
