package org.benefitstriage.models.history;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.RiskGroup;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.evaluation.Resampling;
import org.benefitstriage.models.evaluation.ScoredRows;

/** The test rows by predicted probability, with what came out and how sure that is. */
final class GroupIntervals {

    private static final int[] FROM = {0, 100, 250, 500, 1_000, 2_000, 3_500, 5_000, 7_500};

    private GroupIntervals() {}

    static List<RiskGroup> of(ScoredRows rows, long seed, int resamples) {
        int[] group = new int[rows.size()];
        for (int row = 0; row < group.length; row++) {
            group[row] = groupOf(HistoryTraining.perTenThousand(rows.probabilities()[row]));
        }
        Resampling resampling = new Resampling(seed);
        double[][] shares = new double[FROM.length][resamples];
        for (int i = 0; i < resamples; i++) {
            double[][] sums = new double[FROM.length][2];
            for (int row = 0; row < group.length; row++) {
                double weight = resampling.times() * rows.weights()[row];
                sums[group[row]][0] += weight;
                sums[group[row]][1] += rows.errors()[row] ? weight : 0;
            }
            for (int g = 0; g < FROM.length; g++) {
                shares[g][i] = sums[g][1] / sums[g][0];
            }
        }
        List<RiskGroup> result = new ArrayList<>();
        for (int g = 0; g < FROM.length; g++) {
            add(result, rows, group, g, shares[g]);
        }
        return result;
    }

    private static void add(List<RiskGroup> result, ScoredRows rows, int[] group, int wanted, double[] shares) {
        int count = 0;
        double weight = 0;
        double predicted = 0;
        double errors = 0;
        for (int row = 0; row < group.length; row++) {
            if (group[row] == wanted) {
                count++;
                weight += rows.weights()[row];
                predicted += rows.weights()[row] * rows.probabilities()[row];
                errors += rows.errors()[row] ? rows.weights()[row] : 0;
            }
        }
        if (count > 0) {
            Interval observed = Interval.middle(errors / weight, shares);
            result.add(new RiskGroup(
                    FROM[wanted],
                    count,
                    HistoryTraining.perTenThousand(predicted / weight),
                    new Estimate(
                            HistoryTraining.perTenThousand(observed.value()),
                            HistoryTraining.perTenThousand(observed.low()),
                            HistoryTraining.perTenThousand(observed.high()))));
        }
    }

    private static int groupOf(int perTenThousand) {
        int group = FROM.length - 1;
        while (perTenThousand < FROM[group]) {
            group--;
        }
        return group;
    }
}
