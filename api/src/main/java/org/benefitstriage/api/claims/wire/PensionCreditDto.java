package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.or;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pension credit. */
@Schema(name = "PensionCredit", description = "Pension credit.")
record PensionCreditDto(
        @Schema(description = "Which part is in payment; NOT_ANSWERED when left out.", examples = "GUARANTEE_CREDIT")
        @Nullable
        PensionCreditState state,

        @Schema(description = "First day of entitlement.", examples = "2024-05-06") @Nullable
        LocalDate from,

        @Schema(description = "The day DWP received the pension credit claim.", examples = "2024-04-29") @Nullable
        LocalDate claimReceivedByDwp,

        @Schema(
                description = "DWP's assessed income figure a week, for savings credit alone, in pence.",
                examples = "23150",
                minimum = "0",
                maximum = Limits.PENCE)
        @Nullable
        Long assessedWeeklyIncomePence,

        @Schema(
                description = "DWP's capital figure, for savings credit alone, in pence.",
                examples = "1120000",
                minimum = "0",
                maximum = Limits.PENCE)
        @Nullable
        Long assessedCapitalPence,

        @Schema(
                description = "Savings credit a week, for savings credit alone, in pence.",
                examples = "940",
                minimum = "0",
                maximum = Limits.PENCE)
        @Nullable
        Long weeklySavingsCreditPence) {

    static final PensionCreditDto EMPTY = new PensionCreditDto(null, null, null, null, null, null);

    PensionCredit toDomain() {
        return new PensionCredit(
                or(state, PensionCreditState.NOT_ANSWERED),
                answer(from),
                answer(claimReceivedByDwp),
                answer(assessedWeeklyIncomePence, Money::ofPence),
                answer(assessedCapitalPence, Money::ofPence),
                answer(weeklySavingsCreditPence, Money::ofPence));
    }
}
