package org.benefitstriage.api.queue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.referrals.ReferralStatus;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.risk.Band;

/**
 * A line of a list.
 *
 * @param referralId the referral
 * @param reference the form's own reference
 * @param name the claimant
 * @param benefits the benefits claimed
 * @param band the risk; empty while hidden
 * @param reasons why a person is asked, the two most important; empty while hidden
 * @param receivedOn the day the council received the claim
 * @param dueOn the day by which it should be decided
 * @param assignee the id of the officer who works on it
 * @param status how far it has got
 */
public record QueueRow(
        UUID referralId,
        String reference,
        String name,
        BenefitsClaimed benefits,
        Optional<Band> band,
        List<String> reasons,
        LocalDate receivedOn,
        LocalDate dueOn,
        Optional<String> assignee,
        ReferralStatus status) {

    public QueueRow {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "QueueRow (" + referralId + ")";
    }
}
