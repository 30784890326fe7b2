package org.benefitstriage.api.claims;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.benefitstriage.api.claims.wire.ClaimDto;
import org.benefitstriage.api.decisions.DecisionSummaryView;
import org.benefitstriage.api.referrals.ReferralView;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as staff see it: as it was handed in, with what became of it. */
@Schema(name = "ClaimView", description = "A claim as staff see it: as it was handed in, with what became of it.")
record ClaimView(
        UUID claimId,
        String reference,
        BenefitsClaimed benefits,
        LocalDate receivedOn,
        Instant receivedAt,
        String snapshotSha256,
        List<DecisionSummaryView> decisions,
        List<ReferralView> referrals,

        @JsonRawValue @Schema(implementation = ClaimDto.class, description = "The claim as handed in.")
        String claim) {

    static ClaimView of(StoredClaim stored, List<DecisionSummaryView> decisions, List<ReferralView> referrals) {
        return new ClaimView(
                stored.claimId(),
                stored.reference(),
                stored.benefits(),
                stored.receivedOn(),
                stored.receivedAt(),
                stored.snapshotSha256(),
                decisions,
                referrals,
                new String(stored.snapshot(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ClaimView (" + claimId + ")";
    }
}
