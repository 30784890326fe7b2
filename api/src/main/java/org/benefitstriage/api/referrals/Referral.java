package org.benefitstriage.api.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.risk.Band;

/**
 * A claim in front of a person.
 *
 * @param referralId the referral
 * @param claimId its claim
 * @param decisionId the decision that referred it
 * @param reference the form's own reference
 * @param benefits the benefits claimed
 * @param queue who may decide it
 * @param band the higher of rules and model
 * @param status how far it has got
 * @param topReason the one reason to read first
 * @param receivedOn the day the council received the claim
 * @param dueOn the day by which it should be decided: 14 days later
 * @param assignee the officer who works on it, an id; nobody when absent
 * @param review whether somebody asked for the decision to be looked at again: then another officer decides than before
 * @param createdAt when it was referred, UTC
 * @param changedAt when it last changed, UTC
 * @param version counts the changes; the ETag is this number
 */
public record Referral(
        UUID referralId,
        UUID claimId,
        UUID decisionId,
        String reference,
        BenefitsClaimed benefits,
        ReferralQueue queue,
        Band band,
        ReferralStatus status,
        String topReason,
        LocalDate receivedOn,
        LocalDate dueOn,
        Optional<String> assignee,
        boolean review,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static Referral of(ReferralEntity row) {
        return new Referral(
                row.id,
                row.claimId,
                row.decisionId,
                row.reference,
                BenefitsClaimed.valueOf(row.benefits),
                ReferralQueue.valueOf(row.queue),
                Band.valueOf(row.band),
                ReferralStatus.valueOf(row.status),
                row.topReason,
                row.receivedOn,
                row.dueOn,
                Optional.ofNullable(row.assignee),
                row.review,
                row.createdAt,
                row.changedAt,
                row.version);
    }

    public boolean isClosed() {
        return status == ReferralStatus.CLOSED;
    }

    public boolean isAssignedTo(String officer) {
        return assignee.filter(officer::equals).isPresent();
    }
}
