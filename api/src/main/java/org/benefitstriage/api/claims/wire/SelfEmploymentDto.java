package org.benefitstriage.api.claims.wire;

import static org.benefitstriage.api.claims.wire.Answers.answer;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Self-employment. */
@Schema(name = "SelfEmployment", description = "Self-employment.")
record SelfEmploymentDto(
        @Schema(
                description = "Which kind of income: always SELF_EMPLOYMENT here.",
                examples = "SELF_EMPLOYMENT",
                required = true,
                enumeration = "SELF_EMPLOYMENT")
        IncomeKind kind,

        @Schema(description = "Whose it is.", examples = "CLAIMANT", required = true)
        Owner owner,

        @Schema(description = "Nature of the trade.", examples = "Upholstery", minLength = 1, maxLength = Limits.NAME)
        @Nullable
        String trade,

        @Schema(description = "First day of trading.", examples = "2018-05-01") @Nullable
        LocalDate started,

        @Schema(description = "Hours a week.", examples = "12", required = true, minimum = "0", maximum = "168")
        Integer weeklyHours,

        @Schema(description = "Receipts.", required = true) RegularAmountDto turnover,

        @Schema(
                description = "Allowable costs, in pence, at the same frequency; 0 when there is none.",
                examples = "18000",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long allowableCostsPence,

        @Schema(
                description =
                        "Notional tax and National Insurance, in pence, at the same frequency; 0 when there is none.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long taxAndNationalInsurancePence,

        @Schema(
                description = "Contribution to a pension, in pence, at the same frequency; 0 when there is none.",
                examples = "0",
                required = true,
                minimum = "0",
                maximum = Limits.PENCE)
        Long pensionContributionPence)
        implements IncomeDto {

    @Override
    public Income toDomain() {
        return new Income.SelfEmployment(
                owner,
                answer(trade),
                answer(started),
                weeklyHours,
                turnover.toDomain(),
                Money.ofPence(allowableCostsPence),
                Money.ofPence(taxAndNationalInsurancePence),
                Money.ofPence(pensionContributionPence));
    }
}
