package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import org.benefitstriage.engine.claim.Landlord;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who lets the home. */
@Schema(name = "Landlord", description = "Who lets the home.")
record LandlordDto(
        @Schema(description = "Which kind of landlord.", examples = "COUNCIL", required = true)
        LandlordKind kind,

        @Schema(
                description = "The name.",
                examples = "Needwood District Council",
                minLength = 1,
                maxLength = Limits.NAME)
        @Nullable
        String name,

        @Schema(description = "Whether a relative or former partner of the claimant or partner.", examples = "NO")
        @Nullable
        YesNo relative,

        @Schema(description = "Whether the landlord lives in the home.", examples = "NO") @Nullable
        YesNo livesInTheHome,

        @Schema(description = "Whether rent would be paid in the ordinary way of business.", examples = "YES") @Nullable
        YesNo commercial) {

    Landlord toDomain() {
        return new Landlord(kind, answer(name), answered(relative), answered(livesInTheHome), answered(commercial));
    }
}
