package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pension. */
@Schema(name = "Pension", description = "A pension.")
record PensionDto(
        @Schema(
                description = "Which kind of income: always PENSION here.",
                examples = "PENSION",
                required = true,
                enumeration = "PENSION")
        IncomeKind kind,

        @Schema(description = "Whose it is.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(
                description = "State, occupational, personal or war pension.",
                examples = "STATE_PENSION",
                required = true)
        PensionKind pensionKind,

        @Schema(
                description = "Who pays it.",
                examples = "Department for Work and Pensions",
                minLength = 1,
                maxLength = Limits.NAME)
        @Nullable
        String payer,

        @Schema(description = "Pension before tax.", required = true)
        RegularAmountDto gross,

        @Schema(
                description = "Income tax deducted, in pence, at the same frequency; 0 when there is none.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long incomeTaxPence)
        implements IncomeDto {

    @Override
    public Income toDomain() {
        return new Income.Pension(owner, pensionKind, answer(payer), gross.toDomain(), Money.ofPence(incomeTaxPence));
    }
}
