package org.benefitstriage.models.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What was predicted against what came out, in groups of rows with like probabilities. */
public final class CalibrationMeasure {

    private CalibrationMeasure() {}

    /**
     * Rows with like probabilities.
     *
     * @param rows how many
     * @param share their share of all weight
     * @param predicted their mean probability
     * @param observed their share in error
     */
    public record Group(int rows, double share, double predicted, double observed) {}

    /** The rows in about so many groups of like weight; rows of one probability stay together. */
    public static List<Group> groups(ScoredRows rows, int count) {
        int[] order = Sorting.byValue(rows.probabilities());
        double all = 0;
        for (double weight : rows.weights()) {
            all += weight;
        }
        List<Group> groups = new ArrayList<>();
        int start = 0;
        while (start < order.length) {
            double weight = 0;
            double predicted = 0;
            double errors = 0;
            int end = start;
            while (end < order.length
                    && (weight < all / count
                            || rows.probabilities()[order[end]] == rows.probabilities()[order[end - 1]])) {
                int row = order[end++];
                weight += rows.weights()[row];
                predicted += rows.weights()[row] * rows.probabilities()[row];
                errors += rows.errors()[row] ? rows.weights()[row] : 0;
            }
            groups.add(new Group(end - start, weight / all, predicted / weight, errors / weight));
            start = end;
        }
        return groups;
    }

    /** The expected calibration error: the mean distance between predicted and observed share over ten groups. */
    public static double expectedError(ScoredRows rows) {
        return groups(rows, 10).stream()
                .mapToDouble(group -> group.share() * Math.abs(group.predicted() - group.observed()))
                .sum();
    }

    /** The Brier score: the mean squared distance between probability and truth. */
    public static double brier(ScoredRows rows) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < rows.size(); i++) {
            double miss = rows.probabilities()[i] - (rows.errors()[i] ? 1 : 0);
            sum += rows.weights()[i] * miss * miss;
            all += rows.weights()[i];
        }
        return sum / all;
    }
}
