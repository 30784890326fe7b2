package org.benefitstriage.models.evaluation;

/** What looking at the riskiest rows finds, and what leaving the safest alone misses. */
public final class ShareFound {

    private ShareFound() {}

    /** The share of all errors among the riskiest share of rows, 0 to 1; rows of one score are taken in proportion. */
    public static double amongRiskiest(ScoredRows rows, double share) {
        return 1 - amongSafest(rows, 1 - share);
    }

    /** The share of all errors among the safest share of rows. */
    public static double amongSafest(ScoredRows rows, double share) {
        return errorsInSafest(rows, share) / errorsInSafest(rows, 1);
    }

    /** The error rate among the safest share of rows: what automatic approval of so many would let through. */
    public static double rateAmongSafest(ScoredRows rows, double share) {
        double all = 0;
        for (double weight : rows.weights()) {
            all += weight;
        }
        return errorsInSafest(rows, share) / (all * share);
    }

    private static double errorsInSafest(ScoredRows rows, double share) {
        int[] order = Sorting.byValue(rows.scores());
        double all = 0;
        for (double weight : rows.weights()) {
            all += weight;
        }
        double left = all * share;
        double errors = 0;
        int start = 0;
        while (start < order.length && left > 0) {
            double weight = 0;
            double tied = 0;
            int end = start;
            while (end < order.length && rows.scores()[order[end]] == rows.scores()[order[start]]) {
                int row = order[end++];
                weight += rows.weights()[row];
                tied += rows.errors()[row] ? rows.weights()[row] : 0;
            }
            errors += tied * Math.min(1, left / weight);
            left -= weight;
            start = end;
        }
        return errors;
    }
}
