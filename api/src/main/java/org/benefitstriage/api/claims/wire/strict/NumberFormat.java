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

    /** What a number counts. */
    enum Unit {
        PENCE(" of pence", ": write 12345 for £123.45"),
        OTHER("", "");

        private final String inWords;
        private final String howToWrite;

        Unit(String inWords, String howToWrite) {
            this.inWords = inWords;
            this.howToWrite = howToWrite;
        }
    }

    /** How Java holds a number. */
    enum Size {
        INTEGER,
        LONG
    }

    @Override
    public String inWords() {
        return "a whole number" + unit.inWords + " from " + least + " to " + most;
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (sent instanceof Sent.Whole number && number.value() >= least && number.value() <= most) {
            return size == Size.LONG ? (Object) number.value() : (Object) (int) number.value();
        } else if (sent instanceof Sent.Whole || sent == Sent.Unusable.TOO_LARGE) {
            problems.add(at, ProblemKind.OUT_OF_RANGE, "expected " + inWords());
        } else if (sent == Sent.Unusable.FRACTION) {
            String found = ", found " + sent.inWords() + unit.howToWrite;
            problems.add(at, ProblemKind.NOT_WHOLE, "expected " + inWords() + found);
        } else if (sent instanceof Sent.Text) {
            problems.add(
                    at,
                    ProblemKind.WRONG_TYPE,
                    "expected " + inWords() + ", found " + sent.inWords() + unit.howToWrite);
        } else {
            problems.wrongType(at, inWords(), sent);
        }
        return null;
    }
}
