package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.or;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.UniversalCredit;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Universal credit. */
@Schema(name = "UniversalCredit", description = "Universal credit.")
record UniversalCreditDto(
        @Schema(description = "Whether awarded; NOT_ANSWERED when left out.", examples = "NONE") @Nullable
        UniversalCreditState state,

        @Schema(description = "First day of entitlement.", examples = "2025-02-03") @Nullable
        LocalDate from,

        @Schema(description = "The day DWP received the claim.", examples = "2025-01-27") @Nullable
        LocalDate claimReceivedByDwp) {

    static final UniversalCreditDto EMPTY = new UniversalCreditDto(null, null, null);

    UniversalCredit toDomain() {
        return new UniversalCredit(
                or(state, UniversalCreditState.NOT_ANSWERED), answer(from), answer(claimReceivedByDwp));
    }
}
