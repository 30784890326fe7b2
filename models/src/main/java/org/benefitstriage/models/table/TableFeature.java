package org.benefitstriage.models.table;

import java.util.List;

/**
 * A column that the model may learn from.
 *
 * @param column its name in the table
 * @param inWords what it is
 * @param binning how its values are grouped
 * @param direction which way risk may go; {@link Direction#FREE} for categories
 * @param missing whether an empty cell is allowed
 */
public record TableFeature(String column, String inWords, Binning binning, Direction direction, Missing missing) {

    /** What an empty cell means. */
    public enum Missing {
        /** A group of its own. */
        OWN_BIN,
        /** A fault. */
        REFUSED
    }

    /** How values are grouped. */
    public sealed interface Binning {
        /** Whether the values are numbers. */
        boolean isNumber();
    }

    /**
     * Numbers, cut where the learning rows split evenly.
     *
     * @param bins at most so many, 2 to 64
     */
    public record EvenBins(int bins) implements Binning {
        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * Numbers, cut at stated values.
     *
     * @param cuts where each bin but the first begins, rising
     */
    public record CutPoints(List<Double> cuts) implements Binning {
        public CutPoints {
            cuts = List.copyOf(cuts);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** Names; each that is frequent enough is a group, the others are one together. */
    public record Categories() implements Binning {
        @Override
        public boolean isNumber() {
            return false;
        }
    }
}
