package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;

/**
 * Housing benefit for people of working age (SI 2006/213): the maximum, which is eligible rent less non-dependant deductions,
 * less a share of income above the applicable amount, less what the benefit cap takes. An award below the minimum is nil.
 */
final class HousingBenefitWorkingAge {

    private HousingBenefitWorkingAge() {}

    static AwardDraft calculate(Claim claim, LocalDate on, LocalDate began, ParameterSet figures) {
        Worksheet sheet = new Worksheet(Scheme.HOUSING_BENEFIT_WORKING_AGE, figures, began);
        return AwardDraft.of(sheet, () -> {
            Family family = Family.of(claim, on, sheet);
            WorkingAgeRoute.check(claim, family, sheet);
            ExactAmount maximum = HousingBenefitSum.maximum(claim, family, sheet);
            return WorkingAgeMeans.of(claim, family, sheet)
                    .map(means -> award(claim, family, maximum, means, sheet))
                    .orElseGet(() -> AwardDraft.Amounts.nil("capital above the limit"));
        });
    }

    private static AwardDraft.Amounts award(
            Claim claim, Family family, ExactAmount maximum, MeansTest means, Worksheet sheet) {
        RentFreeWeeks free = RentFreeWeeks.of(claim, family.on(), sheet);
        ExactAmount reduction = HousingBenefitSum.reduction(means, free, sheet);
        ExactAmount uncapped = maximum.minus(reduction).orZeroIfNegative();
        ExactAmount capped = BenefitCap.reduction(uncapped, claim, family, sheet);
        if (free.any() && capped.isPositive()) {
            sheet.ask(
                    "The benefit cap takes something off and the rent has rent-free weeks; how the two go together is for"
                            + " a person.");
        }
        String route = WorkingAgePassport.of(claim)
                .map(benefit -> "passported by " + benefit)
                .orElse("working-age rules, worked out from the claim");
        return HousingBenefitSum.award(maximum, reduction.plus(capped), means, route, free, sheet);
    }
}
