package org.benefitstriage.api.referrals;

import java.util.Optional;

/**
 * What an officer chose, before it is recorded. An object that exists is complete.
 *
 * @param outcome what to do
 * @param reason why, 1 to 4000 characters
 * @param label what checking brought to light; always given with a final outcome
 * @param weeklyDifferencePence what the check changed the award by, pence a week
 * @param worthChecking whether the claim was worth checking
 */
public record OfficerChoice(
        OfficerOutcome outcome,
        String reason,
        Optional<OutcomeLabel> label,
        Optional<Long> weeklyDifferencePence,
        Optional<WorthChecking> worthChecking) {

    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 4000;

    public OfficerChoice {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("expected a reason of 1 to " + LONGEST_REASON + " characters");
        }
        if (outcome.isFinal() && label.isEmpty()) {
            throw new IllegalArgumentException("expected a label with a final outcome");
        }
    }

    @Override
    public String toString() {
        return "OfficerChoice (" + outcome + ")";
    }
}
