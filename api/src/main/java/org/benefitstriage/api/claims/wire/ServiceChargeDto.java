package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.ServiceKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service that the rent pays for. */
@Schema(name = "ServiceCharge", description = "A service that the rent pays for.")
record ServiceChargeDto(
        @Schema(description = "Which service.", examples = "COMMUNAL_CLEANING", required = true)
        ServiceKind kind,

        @Schema(description = "The amount inside the rent, if the agreement states it.") @Nullable
        RegularAmountDto amount) {

    ServiceCharge toDomain() {
        return new ServiceCharge(kind, answer(amount, RegularAmountDto::toDomain));
    }
}
