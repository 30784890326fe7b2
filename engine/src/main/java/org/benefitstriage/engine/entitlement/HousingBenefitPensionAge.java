package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.money.Rounding;

/**
 * Housing benefit for people of pension age (SI 2006/214): the maximum, which is eligible rent less non-dependant deductions,
 * less a share of income above the applicable amount. An award below the minimum is nil.
 */
final class HousingBenefitPensionAge {

    private HousingBenefitPensionAge() {}

    static AwardDraft calculate(Claim claim, LocalDate on, ParameterSet figures) {
        Worksheet sheet = new Worksheet(Scheme.HOUSING_BENEFIT_PENSION_AGE, figures);
        return AwardDraft.of(sheet, () -> {
            PensionAgeRoute.check(claim, on, sheet);
            Family family = Family.of(claim, on, sheet);
            ExactAmount maximum = maximum(claim, family, sheet);
            return MeansTesting.of(claim, family, sheet)
                    .map(means -> award(maximum, means, sheet))
                    .orElseGet(() -> AwardDraft.Amounts.nil("capital above the limit"));
        });
    }

    private static ExactAmount maximum(Claim claim, Family family, Worksheet sheet) {
        ExactAmount eligible = EligibleRent.weekly(claim, family, sheet);
        return maximum(eligible, NonDependantDeductions.weekly(claim, family, sheet), sheet);
    }

    static ExactAmount maximum(ExactAmount eligible, Money deductions, Worksheet sheet) {
        Ratio share = sheet.ratio("hb.max_percentage_of_eligible_rent");
        ExactAmount maximum = eligible.times(share).minus(deductions).orZeroIfNegative();
        sheet.line(CalculationStep.MAXIMUM, Wording.percent(share) + " x " + eligible + " - " + deductions, maximum);
        return maximum;
    }

    static AwardDraft.Amounts award(ExactAmount maximum, MeansTest means, Worksheet sheet) {
        ExactAmount reduction = reduction(means, sheet);
        ExactAmount exact = maximum.minus(reduction).orZeroIfNegative();
        Money minimum = sheet.money("hb.minimum_award");
        if (exact.isPositive() && exact.isLessThan(minimum.exact())) {
            sheet.line(CalculationStep.MINIMUM, exact + " is less than " + minimum, ExactAmount.ZERO);
            exact = ExactAmount.ZERO;
        }
        Money weekly = exact.round(Rounding.HALF_PENNY_UP);
        sheet.line(CalculationStep.AWARD, maximum + " - " + reduction + ", not below nil, half a penny up", weekly);
        return new AwardDraft.Amounts(weekly, exact.dividedBy(7), route(means), Optional.of(means));
    }

    private static ExactAmount reduction(MeansTest means, Worksheet sheet) {
        ExactAmount excess = Excess.of(means, sheet);
        if (!excess.isPositive()) {
            return ExactAmount.ZERO;
        }
        Ratio taper = sheet.ratio("hb.taper");
        ExactAmount reduction = excess.times(taper);
        sheet.line(CalculationStep.TAPER, Wording.percent(taper) + " x " + excess, reduction);
        return reduction;
    }

    private static String route(MeansTest means) {
        return switch (means.basis()) {
            case GUARANTEE_CREDIT -> "passported by guarantee credit";
            case SAVINGS_CREDIT -> "pension-age rules, savings credit alone";
            case FULL_ASSESSMENT -> "pension-age rules, worked out from the claim";
        };
    }
}
