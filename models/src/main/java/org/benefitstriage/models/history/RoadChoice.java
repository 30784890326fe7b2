package org.benefitstriage.models.history;

import java.util.List;
import java.util.Locale;
import org.benefitstriage.models.history.HistoryOptions.Road;

/** Which road to the points is taken: both are tried on the same rows, and the smaller loss of the rounded points wins. */
final class RoadChoice {

    static final int MOST_ROWS = 100_000;

    private RoadChoice() {}

    /**
     * The choice.
     *
     * @param road logistic or stumps
     * @param inWords what was measured, for the report
     * @param learnt what the comparison learnt on that road, when it saw every learning row; otherwise empty
     */
    record Chosen(Road road, String inWords, List<LogOdds> learnt) {
        Chosen {
            learnt = List.copyOf(learnt);
        }
    }

    static Chosen choose(Road wanted, BinnedRows learning, BinnedRows calibration, long seed) {
        boolean boosting = Boosting.isAvailable();
        if (wanted == Road.LOGISTIC || !boosting && wanted == Road.MEASURED) {
            return new Chosen(
                    Road.LOGISTIC,
                    "logistic regression on bins, "
                            + (boosting ? "as asked" : "because the booster has no native library for this machine"),
                    List.of());
        }
        if (wanted == Road.STUMPS) {
            return new Chosen(Road.STUMPS, "boosted stumps, as asked", List.of());
        }
        BinnedRows sample = learning.sample(MOST_ROWS, seed);
        BinnedRows judge = calibration.sample(MOST_ROWS, seed);
        LogOdds byLogistic = Shrinkage.best(
                LogisticRoad.learn(sample, seed, "the learning rows, or a sample of them"), sample, judge);
        LogOdds byStumps = StumpRoad.learn(sample, judge, seed);
        double logistic = loss(byLogistic, sample, judge);
        double stumps = loss(byStumps, sample, judge);
        boolean all = sample.size() == learning.size() && judge.size() == calibration.size();
        String measured = String.format(
                Locale.ROOT,
                "log loss on the calibration rows after rounding: logistic regression on bins %.5f, boosted stumps"
                        + " %.5f",
                logistic,
                stumps);
        // On equal terms the road that runs on every machine.
        return stumps < logistic
                ? new Chosen(Road.STUMPS, "boosted stumps (" + measured + ")", all ? List.of(byStumps) : List.of())
                : new Chosen(
                        Road.LOGISTIC,
                        "logistic regression on bins (" + measured + ")",
                        all ? List.of(byLogistic) : List.of());
    }

    static LogOdds learn(Chosen chosen, BinnedRows learning, BinnedRows calibration, long seed) {
        if (!chosen.learnt().isEmpty()) {
            return chosen.learnt().get(0);
        }
        return chosen.road() == Road.STUMPS
                ? StumpRoad.learn(learning, calibration, seed)
                : Shrinkage.best(LogisticRoad.learn(learning, seed, "the learning rows"), learning, calibration);
    }

    /** Log loss of the points these log-odds become. */
    static double loss(LogOdds learnt, BinnedRows sample, BinnedRows judge) {
        int[] points = PointsMaker.make(learnt, sample).of(judge);
        double[] logOdds = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            logOdds[i] = PointsMaker.logOdds(points[i]);
        }
        return LogLoss.of(logOdds, judge);
    }
}
