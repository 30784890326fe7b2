package org.benefitstriage.api.claims.wire;

import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A social security benefit other than those under existingBenefits. */
@Schema(name = "StateBenefit", description = "A social security benefit other than those under existingBenefits.")
record StateBenefitDto(
        @Schema(
                description = "Which kind of income: always STATE_BENEFIT here.",
                examples = "STATE_BENEFIT",
                required = true,
                enumeration = "STATE_BENEFIT")
        IncomeKind kind,

        @Schema(description = "Whose it is.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(description = "Which benefit.", examples = "ATTENDANCE_ALLOWANCE", required = true)
        StateBenefitKind benefitKind,

        @Schema(description = "What is paid.", required = true)
        RegularAmountDto amount)
        implements IncomeDto {

    @Override
    public Income toDomain() {
        return new Income.StateBenefit(owner, benefitKind, amount.toDomain());
    }
}
