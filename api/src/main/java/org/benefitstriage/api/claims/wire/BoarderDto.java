package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answered;

import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.YesNo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A boarder or lodger who pays to live in the home. */
@Schema(name = "Boarder", description = "A boarder or lodger who pays to live in the home.")
record BoarderDto(
        @Schema(description = "With meals (BOARDER) or without (LODGER).", examples = "LODGER", required = true)
        BoarderKind kind,

        @Schema(description = "What they pay.", required = true)
        RegularAmountDto payment,

        @Schema(
                description = "How many people the payment is for.",
                examples = "1",
                required = true,
                minimum = "1",
                maximum = "20")
        Integer persons,

        @Schema(description = "Whether heating is included.", examples = "YES") @Nullable
        YesNo heatingIncluded) {

    Boarder toDomain() {
        return new Boarder(kind, payment.toDomain(), persons, answered(heatingIncluded));
    }
}
