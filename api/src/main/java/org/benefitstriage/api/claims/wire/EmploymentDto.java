package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;
import static org.benefitstriage.api.claims.wire.Answers.answered;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pay from an employer. */
@Schema(name = "Employment", description = "Pay from an employer.")
record EmploymentDto(
        @Schema(
                description = "Which kind of income: always EMPLOYMENT here.",
                examples = "EMPLOYMENT",
                required = true,
                enumeration = "EMPLOYMENT")
        IncomeKind kind,

        @Schema(description = "Whose it is.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(
                description = "Name of the employer.",
                examples = "Needwood Garden Centre",
                minLength = 1,
                maxLength = Limits.NAME)
        @Nullable
        String employer,

        @Schema(description = "First day of the job.", examples = "2022-03-07") @Nullable
        LocalDate started,

        @Schema(description = "Hours a week.", examples = "16", required = true, minimum = "0", maximum = "168")
        Integer weeklyHours,

        @Schema(description = "Pay before deductions.", required = true)
        RegularAmountDto gross,

        @Schema(
                description = "Income tax deducted, in pence, at the same frequency; 0 when there is none.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long incomeTaxPence,

        @Schema(
                description = "National Insurance deducted, in pence, at the same frequency; 0 when there is none.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long nationalInsurancePence,

        @Schema(
                description = "Contribution to a pension, in pence, at the same frequency; 0 when there is none.",
                examples = "2500",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long pensionContributionPence,

        @Schema(
                description =
                        "Whether a part-time fire-fighter, coastguard, lifeboat crew or member of a reserve force.",
                examples = "NO")
        @Nullable
        YesNo specialOccupation)
        implements IncomeDto {

    @Override
    public Income toDomain() {
        return new Income.Employment(
                owner,
                answer(employer),
                answer(started),
                weeklyHours,
                gross.toDomain(),
                Money.ofPence(incomeTaxPence),
                Money.ofPence(nationalInsurancePence),
                Money.ofPence(pensionContributionPence),
                answered(specialOccupation));
    }
}
