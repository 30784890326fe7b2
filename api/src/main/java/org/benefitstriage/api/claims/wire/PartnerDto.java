package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answered;

import org.benefitstriage.engine.claim.Partner;
import org.benefitstriage.engine.claim.PartnerRelationship;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The claimant's partner. */
@Schema(name = "Partner", description = "The claimant's partner.")
record PartnerDto(
        @Schema(description = "Who they are.", required = true)
        PersonDto person,

        @Schema(description = "What makes the two a couple.", examples = "MARRIED", required = true)
        PartnerRelationship relationship,

        @Schema(description = "Whether the partner is away for now.", examples = "NO") @Nullable
        YesNo temporarilyAway) {

    Partner toDomain() {
        return new Partner(person.toDomain(), relationship, answered(temporarilyAway));
    }
}
