package org.benefitstriage.api.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer decided about a referral.
 *
 * @param id this decision
 * @param outcome what was chosen
 * @param reason why, in the officer's words; may tell of the claimant, so it is never logged
 * @param label what checking brought to light, when the outcome is final
 * @param weeklyDifferencePence what the check changed the award by, pence a week; negative when less is paid
 * @param worthChecking whether the claim was worth checking
 * @param officer who decided, an id
 * @param decidedAt when, UTC
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OfficerDecision(
        UUID id,
        OfficerOutcome outcome,
        String reason,
        Optional<OutcomeLabel> label,
        Optional<Long> weeklyDifferencePence,
        Optional<WorthChecking> worthChecking,
        String officer,
        Instant decidedAt) {

    static OfficerDecision of(ReferralDecisionEntity row) {
        return new OfficerDecision(
                row.id,
                OfficerOutcome.valueOf(row.outcome),
                row.reason,
                Optional.ofNullable(row.label).map(OutcomeLabel::valueOf),
                Optional.ofNullable(row.weeklyDifferencePence),
                Optional.ofNullable(row.worthChecking).map(WorthChecking::valueOf),
                row.officer,
                row.decidedAt);
    }

    @Override
    public String toString() {
        return "OfficerDecision (" + id + ")";
    }
}
