package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;

/**
 * Housing benefit for people of pension age (SI 2006/214): the maximum, which is eligible rent less non-dependant deductions,
 * less a share of income above the applicable amount. An award below the minimum is nil.
 */
final class HousingBenefitPensionAge {

    private HousingBenefitPensionAge() {}

    static AwardDraft calculate(Claim claim, LocalDate on, LocalDate began, ParameterSet figures) {
        Worksheet sheet = new Worksheet(Scheme.HOUSING_BENEFIT_PENSION_AGE, figures, began);
        return AwardDraft.of(sheet, () -> {
            PensionAgeRoute.check(claim, on, sheet);
            Family family = Family.of(claim, on, sheet);
            ExactAmount maximum = HousingBenefitSum.maximum(claim, family, sheet);
            return MeansTesting.of(claim, family, sheet)
                    .map(means -> award(maximum, means, RentFreeWeeks.of(claim, on, sheet), sheet))
                    .orElseGet(() -> AwardDraft.Amounts.nil("capital above the limit"));
        });
    }

    private static AwardDraft.Amounts award(ExactAmount maximum, MeansTest means, RentFreeWeeks free, Worksheet sheet) {
        ExactAmount reduction = HousingBenefitSum.reduction(means, free, sheet);
        return HousingBenefitSum.award(maximum, reduction, means, route(means), free, sheet);
    }

    private static String route(MeansTest means) {
        return switch (means.basis()) {
            case GUARANTEE_CREDIT, WORKING_AGE_BENEFIT -> "passported by guarantee credit";
            case SAVINGS_CREDIT -> "pension-age rules, savings credit alone";
            case FULL_ASSESSMENT -> "pension-age rules, worked out from the claim";
        };
    }
}
