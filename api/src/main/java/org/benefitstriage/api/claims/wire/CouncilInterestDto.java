package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answered;

import org.benefitstriage.engine.claim.CouncilInterest;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the council's back office already has open about this claimant. */
@Schema(name = "CouncilInterest", description = "What the council's back office already has open about this claimant.")
record CouncilInterestDto(
        @Schema(description = "Whether a revision or appeal is open.", examples = "NO") @Nullable
        YesNo openRevisionOrAppeal,

        @Schema(description = "Whether an award is suspended.", examples = "NO") @Nullable
        YesNo suspension,

        @Schema(description = "Whether an overpayment is being worked out or recovered.", examples = "NO") @Nullable
        YesNo overpayment,

        @Schema(description = "Whether a fraud enquiry is open.", examples = "NO") @Nullable
        YesNo fraudInterest) {

    static final CouncilInterestDto EMPTY = new CouncilInterestDto(null, null, null, null);

    CouncilInterest toDomain() {
        return new CouncilInterest(
                answered(openRevisionOrAppeal), answered(suspension), answered(overpayment), answered(fraudInterest));
    }
}
