package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answered;

import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Childcare for one child. */
@Schema(name = "Childcare", description = "Childcare for one child.")
record ChildcareDto(
        @Schema(description = "What it costs.", required = true)
        RegularAmountDto cost,

        @Schema(description = "Whether the provider is registered.", examples = "YES") @Nullable
        YesNo registered) {

    Childcare toDomain() {
        return new Childcare(cost.toDomain(), answered(registered));
    }
}
