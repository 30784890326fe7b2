package org.benefitstriage.api.claims.wire.strict;

import org.jspecify.annotations.Nullable;

/**
 * A whole number.
 *
 * @param least the least
 * @param most the most
 * @param unit what it counts
 * @param size how Java holds it
 */
record NumberFormat(long least, long most, Unit unit, Size size) implements Format {

    private static final String HOW_TO_WRITE_PENCE = ": write 12345 for £123.45";

    /** What a number counts. */
    enum Unit {
        PENCE,
        OTHER
    }

    /** How Java holds a number. */
    enum Size {
        INTEGER,
        LONG
    }

    @Override
    public String inWords() {
        return (unit == Unit.PENCE ? "a whole number of pence" : "a whole number") + " from " + least + " to " + most;
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (sent instanceof Sent.Whole number) {
            if (number.value() >= least && number.value() <= most) {
                return size == Size.LONG ? (Object) number.value() : (Object) (int) number.value();
            }
            problems.add(at, ProblemKind.OUT_OF_RANGE, "expected " + inWords());
        } else if (sent == Sent.Unusable.TOO_LARGE) {
            problems.add(at, ProblemKind.OUT_OF_RANGE, "expected " + inWords());
        } else {
            problems.add(
                    at,
                    sent == Sent.Unusable.FRACTION ? ProblemKind.NOT_WHOLE : ProblemKind.WRONG_TYPE,
                    "expected " + inWords() + ", found " + sent.inWords()
                            + (unit == Unit.PENCE ? HOW_TO_WRITE_PENCE : ""));
        }
        return null;
    }
}
