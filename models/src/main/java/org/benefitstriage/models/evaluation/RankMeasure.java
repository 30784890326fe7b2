package org.benefitstriage.models.evaluation;

import java.util.Arrays;

/**
 * The area under the ROC curve, weighted: the chance that a row in error scores above a correct one, a tie counting half. Rows are put
 * in order once, so resamples are quick.
 */
public final class RankMeasure {

    private final ScoredRows rows;
    private final int[] order;

    public RankMeasure(ScoredRows rows) {
        this.rows = rows;
        this.order = Sorting.byValue(rows.scores());
    }

    /** Of all rows; NaN when there is only one kind. */
    public double auc() {
        return auc(rows.weights());
    }

    /** With an interval from so many resamples. */
    public Interval auc(long seed, int resamples) {
        Resampling resampling = new Resampling(seed);
        double[] values = new double[resamples];
        double[] weights = new double[rows.size()];
        for (int i = 0; i < resamples; i++) {
            Arrays.setAll(weights, row -> resampling.times() * rows.weights()[row]);
            values[i] = auc(weights);
        }
        return Interval.middle(auc(), values);
    }

    private double auc(double[] weights) {
        double wins = 0;
        double correctBelow = 0;
        double errors = 0;
        int start = 0;
        while (start < order.length) {
            double score = rows.scores()[order[start]];
            double tiedErrors = 0;
            double tiedCorrect = 0;
            int end = start;
            while (end < order.length && rows.scores()[order[end]] == score) {
                int row = order[end++];
                if (rows.errors()[row]) {
                    tiedErrors += weights[row];
                } else {
                    tiedCorrect += weights[row];
                }
            }
            wins += tiedErrors * (correctBelow + tiedCorrect / 2);
            correctBelow += tiedCorrect;
            errors += tiedErrors;
            start = end;
        }
        return errors == 0 || correctBelow == 0 ? Double.NaN : wins / (errors * correctBelow);
    }
}
