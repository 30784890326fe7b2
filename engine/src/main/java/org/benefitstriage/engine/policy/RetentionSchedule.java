package org.benefitstriage.engine.policy;

import java.time.LocalDate;

/**
 * How long a council keeps the personal data of a claim after it was decided for good.
 *
 * @param months months after the last decision, 1 to 1,200
 * @param basis what the council rests it on, in its own words, for example its retention policy
 */
public record RetentionSchedule(int months, String basis) {

    private static final int LONGEST = 1200;

    public RetentionSchedule {
        if (months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("expected months between 1 and " + LONGEST + ", found " + months);
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException("a retention schedule says what it rests on");
        }
    }

    /** What was decided before this day is past its time. */
    public LocalDate keptSince(LocalDate today) {
        return today.minusMonths(months);
    }

    /** As it is recorded with an erasure. */
    public String inWords() {
        return "The retention schedule says " + (months == 1 ? "1 month" : months + " months") + " after the decision ("
                + basis + ").";
    }
}
