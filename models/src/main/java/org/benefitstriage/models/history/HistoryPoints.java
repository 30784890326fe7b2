package org.benefitstriage.models.history;

import java.util.Arrays;
import java.util.List;

/**
 * Whole points for every bin. Every bin has 0 or more; points say how much risk a value adds to the feature's best one.
 *
 * @param basePoints what every row starts from
 * @param byFeature one list per feature, one number per bin
 */
public record HistoryPoints(int basePoints, List<List<Integer>> byFeature) {

    public HistoryPoints {
        byFeature = byFeature.stream().map(List::copyOf).toList();
    }

    /** The points of every row. */
    int[] of(BinnedRows rows) {
        int[] points = new int[rows.size()];
        Arrays.fill(points, basePoints);
        for (int feature = 0; feature < byFeature.size(); feature++) {
            int[] byBin = byFeature.get(feature).stream().mapToInt(p -> p).toArray();
            for (int row = 0; row < points.length; row++) {
                points[row] += byBin[rows.bin(feature, row)];
            }
        }
        return points;
    }
}
