package org.benefitstriage.api.claims.wire;

import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Income that is neither work, pension nor benefit. */
@Schema(name = "OtherIncome", description = "Income that is neither work, pension nor benefit.")
record OtherIncomeDto(
        @Schema(
                description = "Which kind of income: always OTHER_INCOME here.",
                examples = "OTHER_INCOME",
                required = true,
                enumeration = "OTHER_INCOME")
        IncomeKind kind,

        @Schema(description = "Whose it is.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(description = "Which income.", examples = "RENT_FROM_PROPERTY", required = true)
        OtherIncomeKind incomeKind,

        @Schema(description = "What is received.", required = true)
        RegularAmountDto amount)
        implements IncomeDto {

    @Override
    public Income toDomain() {
        return new Income.OtherIncome(owner, incomeKind, amount.toDomain());
    }
}
