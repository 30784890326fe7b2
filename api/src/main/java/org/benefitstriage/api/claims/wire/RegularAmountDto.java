package org.benefitstriage.api.claims.wire;

import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money that comes or goes regularly. */
@Schema(name = "RegularAmount", description = "Money that comes or goes regularly.")
record RegularAmountDto(
        @Schema(
                description = "The amount each time, in pence.",
                examples = "10450",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long amountPence,

        @Schema(description = "How often.", examples = "WEEKLY", required = true)
        Frequency frequency) {

    RegularAmount toDomain() {
        return new RegularAmount(Money.ofPence(amountPence), frequency);
    }
}
