package org.benefitstriage.engine.entitlement;

import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.money.Rounding;

/** The sum that both sets of housing benefit regulations share: the maximum, the taper, the minimum and the rounding. */
final class HousingBenefitSum {

    private static final int DAYS_IN_A_WEEK = 7;

    private HousingBenefitSum() {}

    /** Eligible rent less non-dependant deductions. */
    static ExactAmount maximum(Claim claim, Family family, Worksheet sheet) {
        ExactAmount eligible = EligibleRent.weekly(claim, family, sheet);
        Money deductions = NonDependantDeductions.weekly(claim, family, sheet);
        RentFreeWeeks free = RentFreeWeeks.of(claim, family.on(), sheet);
        Ratio share = sheet.ratio("hb.max_percentage_of_eligible_rent");
        ExactAmount maximum = eligible.times(share)
                .minus(free.inAWeekWithRent(deductions.exact()))
                .orZeroIfNegative();
        sheet.line(
                CalculationStep.MAXIMUM,
                Wording.percent(share) + " x " + eligible + " - " + deductions + free.formula(),
                maximum);
        return maximum;
    }

    /** The share of income above the applicable amount. */
    static ExactAmount reduction(MeansTest means, RentFreeWeeks free, Worksheet sheet) {
        ExactAmount excess = Excess.of(means, sheet);
        if (!excess.isPositive()) {
            return ExactAmount.ZERO;
        }
        Ratio taper = sheet.ratio("hb.taper");
        ExactAmount reduction = free.inAWeekWithRent(excess).times(taper);
        sheet.line(CalculationStep.TAPER, Wording.percent(taper) + " x " + excess + free.formula(), reduction);
        return reduction;
    }

    /** The award: the maximum less every reduction, nil below the minimum, half a penny up. */
    static AwardDraft.Amounts award(
            ExactAmount maximum,
            ExactAmount reductions,
            MeansTest means,
            String route,
            RentFreeWeeks free,
            Worksheet sheet) {
        ExactAmount exact = maximum.minus(reductions).orZeroIfNegative();
        Money minimum = sheet.money("hb.minimum_award");
        if (exact.isPositive() && exact.isLessThan(free.inAWeekWithRent(minimum.exact()))) {
            sheet.line(CalculationStep.MINIMUM, exact + " is less than " + minimum + free.formula(), ExactAmount.ZERO);
            exact = ExactAmount.ZERO;
        }
        Money weekly = exact.round(Rounding.HALF_PENNY_UP);
        String payable = free.any() ? "; in a week with rent, nothing in a rent-free week" : "";
        sheet.line(
                CalculationStep.AWARD,
                maximum + " - " + reductions + ", not below nil, half a penny up" + payable,
                weekly);
        return new AwardDraft.Amounts(weekly, exact.dividedBy(DAYS_IN_A_WEEK), route, Optional.of(means));
    }
}
