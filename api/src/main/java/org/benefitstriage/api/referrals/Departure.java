package org.benefitstriage.api.referrals;

import java.util.List;
import java.util.Optional;

/**
 * How an officer's final decision departs from the award that was worked out. To pay a claim that was referred is none: the
 * service only asks for a person. Nor is there one where nothing was worked out. Names are part of the log's format.
 */
public enum Departure {
    /** An award was worked out and is not paid. */
    AWARD_NOT_PAID,
    /** Another amount is paid than was worked out. */
    OTHER_AMOUNT;

    /**
     * The departure of a choice, if it is one.
     *
     * @param workedOut the awards that were worked out, pence a week
     */
    static Optional<Departure> of(OfficerChoice choice, List<Long> workedOut) {
        if (!choice.outcome().isFinal() || workedOut.isEmpty()) {
            return Optional.empty();
        }
        if (choice.outcome() == OfficerOutcome.DO_NOT_PAY) {
            return workedOut.stream().anyMatch(pence -> pence > 0) ? Optional.of(AWARD_NOT_PAID) : Optional.empty();
        }
        return choice.weeklyDifferencePence().filter(pence -> pence != 0).map(changed -> OTHER_AMOUNT);
    }
}
