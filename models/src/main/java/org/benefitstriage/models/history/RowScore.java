package org.benefitstriage.models.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.benefitstriage.models.history.Bins.NameBins;
import org.benefitstriage.models.history.Bins.NumberBins;

/**
 * The score of one row with the account of it: the points of each feature add up to the score exactly, and the reasons are those that cost
 * most.
 *
 * @param basePoints what every row starts from
 * @param shares one per feature, in the order of the scorecard
 */
public record RowScore(int basePoints, List<Share> shares) {

    /** The most reasons that are given. */
    public static final int MOST_REASONS = 4;

    public RowScore {
        shares = List.copyOf(shares);
    }

    /**
     * What one feature adds.
     *
     * @param column the feature
     * @param inWords what it is
     * @param group the group the value falls in, in words
     * @param points 0 or more
     */
    public record Share(String column, String inWords, String group, int points) {}

    /** Scores a row given by column; a column left out is a missing value. */
    public static RowScore of(HistoryModel model, Map<String, String> row) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < model.features().size(); i++) {
            BinnedFeature feature = model.features().get(i);
            int bin = bin(feature.bins(), row.getOrDefault(feature.column(), "").strip());
            shares.add(new Share(
                    feature.column(),
                    feature.inWords(),
                    feature.bins().inWords(bin),
                    model.points().byFeature().get(i).get(bin)));
        }
        return new RowScore(model.points().basePoints(), shares);
    }

    /** The score: the base and every share. */
    public int points() {
        return basePoints + shares.stream().mapToInt(Share::points).sum();
    }

    /** The features that cost most, most first; equal ones in the order of the scorecard. A feature that costs nothing is no reason. */
    public List<Share> reasons() {
        // The sort is stable, which is what keeps equal ones in order.
        return shares.stream()
                .filter(share -> share.points() > 0)
                .sorted(Comparator.comparingInt(Share::points).reversed())
                .limit(MOST_REASONS)
                .toList();
    }

    private static int bin(Bins bins, String value) {
        if (bins instanceof NameBins names) {
            return names.binOf(value);
        }
        if (bins instanceof NumberBins numbers && !value.isEmpty()) {
            return NumberBins.binOf(
                    Double.parseDouble(value),
                    numbers.cuts().stream().mapToDouble(cut -> cut).toArray());
        }
        return bins.missing();
    }
}
