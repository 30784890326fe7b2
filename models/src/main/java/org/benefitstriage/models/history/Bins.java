package org.benefitstriage.models.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the values of one column are grouped. The last group is always for a missing value. */
public sealed interface Bins {

    /** How many groups, the one for missing values included. */
    int count();

    /** What is in a group, in words. */
    String inWords(int bin);

    /** The group of missing values. */
    default int missing() {
        return count() - 1;
    }

    /**
     * Numbers.
     *
     * @param cuts where each group but the first begins, rising
     */
    record NumberBins(List<Double> cuts) implements Bins {
        public NumberBins {
            cuts = List.copyOf(cuts);
        }

        @Override
        public int count() {
            return cuts.size() + 2;
        }

        @Override
        public String inWords(int bin) {
            if (bin == missing()) {
                return "no value";
            }
            if (bin == 0) {
                return "under " + text(cuts.get(0));
            }
            String from = text(cuts.get(bin - 1));
            return bin == cuts.size() ? from + " or more" : from + " to under " + text(cuts.get(bin));
        }

        /** The group of a number; {@code cuts} are given as an array, made once for many rows. */
        static int binOf(double value, double[] cuts) {
            if (Double.isNaN(value)) {
                return cuts.length + 1;
            }
            int found = Arrays.binarySearch(cuts, value);
            return found >= 0 ? found + 1 : -found - 1;
        }

        /** A number as short as it can be written. */
        public static String text(double value) {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.format(Locale.ROOT, "%d", (long) value)
                    : Double.toString(value);
        }
    }

    /**
     * Names.
     *
     * @param names those with a group of their own; the next group is for all others
     */
    record NameBins(List<String> names) implements Bins {
        public NameBins {
            names = List.copyOf(names);
        }

        @Override
        public int count() {
            return names.size() + 2;
        }

        /** The group of all names without one of their own. */
        int other() {
            return names.size();
        }

        @Override
        public String inWords(int bin) {
            if (bin == missing()) {
                return "no value";
            }
            return bin == other() ? "any other" : names.get(bin);
        }

        int binOf(String name) {
            if (name.isEmpty()) {
                return missing();
            }
            int found = names.indexOf(name);
            return found < 0 ? other() : found;
        }
    }
}
