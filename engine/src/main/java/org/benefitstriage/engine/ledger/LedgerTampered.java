package org.benefitstriage.engine.ledger;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A check of the log did not hold. Carries the error's fixed name, where it was found, and both sides of the comparison as
 * hashes, sizes or names; never the content of an entry.
 */
public final class LedgerTampered extends Exception {

    private static final long serialVersionUID = 1L;
    private static final long NOWHERE = -1;

    private final LedgerError error;
    private final String detail;
    private final long index;
    private final String expected;
    private final String found;

    private LedgerTampered(LedgerError error, String detail, long index, String expected, String found) {
        super(sentence(error, detail, index, expected, found));
        this.error = error;
        this.detail = detail;
        this.index = index;
        this.expected = expected;
        this.found = found;
    }

    /** A finding without two sides, such as a file that is not there. */
    public static LedgerTampered of(LedgerError error, String detail) {
        return new LedgerTampered(error, detail, NOWHERE, "", "");
    }

    /** A finding with both sides. */
    public static LedgerTampered of(LedgerError error, String detail, Object expected, Object found) {
        return new LedgerTampered(error, detail, NOWHERE, String.valueOf(expected), String.valueOf(found));
    }

    /** The same finding, at an entry's index. */
    public LedgerTampered at(long entryIndex) {
        return new LedgerTampered(error, detail, entryIndex, expected, found);
    }

    public LedgerError error() {
        return error;
    }

    /** What was being checked, in words. */
    public String detail() {
        return detail;
    }

    /** The entry's index in the log, from 0, where the finding has one. */
    public OptionalLong index() {
        return index == NOWHERE ? OptionalLong.empty() : OptionalLong.of(index);
    }

    public Optional<String> expected() {
        return expected.isEmpty() ? Optional.empty() : Optional.of(expected);
    }

    public Optional<String> found() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static String sentence(LedgerError error, String detail, long index, String expected, String found) {
        StringBuilder text = new StringBuilder(error.name()).append(": ").append(error.meaning());
        text.append(": ").append(detail);
        if (index != NOWHERE) {
            text.append(", at index ").append(index);
        }
        if (!expected.isEmpty() || !found.isEmpty()) {
            text.append(" (expected ")
                    .append(expected)
                    .append(", found ")
                    .append(found)
                    .append(')');
        }
        return text.toString();
    }
}
