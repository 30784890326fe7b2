package org.benefitstriage.api.referrals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.risk.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A referral as the API shows it. Of an open quality check, those who may decide it are shown neither band nor top reason
 * nor queue: each of them gives the risk away.
 */
@Schema(name = "Referral", description = "A claim in front of a person.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReferralView(
        UUID referralId,
        UUID claimId,
        UUID decisionId,

        @Schema(description = "The form's own reference.") String reference,

        BenefitsClaimed benefits,

        @Schema(description = "True while this is an open quality check: band, top reason and queue are withheld.")
        boolean riskWithheld,

        @Schema(description = "Who may decide it. Absent while withheld.")
        Optional<ReferralQueue> queue,

        @Schema(description = "The higher of rules and model. Absent while withheld.")
        Optional<Band> band,

        @Schema(description = "How far it has got.") ReferralStatus status,

        @Schema(description = "The one reason to read first. Absent while withheld.")
        Optional<String> topReason,

        LocalDate receivedOn,

        @Schema(description = "The day by which it should be decided: 14 days after it was received.")
        LocalDate dueOn,

        @Schema(description = "The officer who works on it, an id; nobody when absent.")
        Optional<String> assignee,

        @Schema(
                description =
                        "True where the claimant asked for the decision to be looked at again: then an officer who has not"
                                + " decided it before does so.")
        boolean review,

        Instant createdAt,
        Instant changedAt,

        @Schema(description = "Counts the changes; the ETag is this number.")
        long version) {

    /** What is shown of a referral. */
    public static ReferralView of(Referral referral, boolean withheld) {
        return new ReferralView(
                referral.referralId(),
                referral.claimId(),
                referral.decisionId(),
                referral.reference(),
                referral.benefits(),
                withheld,
                unless(withheld, referral.queue()),
                unless(withheld, referral.band()),
                referral.status(),
                unless(withheld, referral.topReason()),
                referral.receivedOn(),
                referral.dueOn(),
                referral.assignee(),
                referral.review(),
                referral.createdAt(),
                referral.changedAt(),
                referral.version());
    }

    private static <T> Optional<T> unless(boolean withheld, T value) {
        return withheld ? Optional.empty() : Optional.of(value);
    }
}
