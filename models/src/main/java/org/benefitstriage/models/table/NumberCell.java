package org.benefitstriage.models.table;

import java.util.Set;

/** A number: plain decimal notation, never NaN or infinite. */
final class NumberCell extends Cell {

    /** Which numbers are right. */
    enum Range {
        ANY(""),
        ABOVE_ZERO("expected more than 0"),
        PROBABILITY("expected more than 0 and at most 1"),
        SHARE("expected 0 to 1"),
        ZERO_OR_ONE("expected 0 or 1");

        private final String expected;

        Range(String expected) {
            this.expected = expected;
        }

        boolean holds(double value) {
            return switch (this) {
                case ANY -> true;
                case ABOVE_ZERO -> value > 0;
                case PROBABILITY -> value > 0 && value <= 1;
                case SHARE -> value >= 0 && value <= 1;
                case ZERO_OR_ONE -> value == 0 || value == 1;
            };
        }
    }

    private final Set<String> empty;
    private final boolean mayBeMissing;
    private final Range range;
    private final NumberColumn kept;
    private double last;

    NumberCell(int index, String column, Set<String> empty, boolean mayBeMissing, Range range, NumberColumn kept) {
        super(index, column);
        this.empty = empty;
        this.mayBeMissing = mayBeMissing;
        this.range = range;
        this.kept = kept;
    }

    @Override
    String parse(String text) {
        if (empty.contains(text)) {
            last = Double.NaN;
            return mayBeMissing ? "" : "expected a number, found nothing";
        }
        if (!isDecimal(text)) {
            return "expected a number in plain figures (not NaN, not infinite, no separators); a text that stands for no"
                    + " value belongs under empty in the schema";
        }
        try {
            last = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return "expected a number in plain figures";
        }
        if (!Double.isFinite(last)) {
            return "expected a finite number";
        }
        return range.holds(last) ? "" : range.expected;
    }

    /** The value read last, NaN when missing. */
    double last() {
        return last;
    }

    @Override
    void keep() {
        kept.add(last);
    }

    private static boolean isDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return true;
    }
}
