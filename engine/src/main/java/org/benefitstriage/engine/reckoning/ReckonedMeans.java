package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.benefitstriage.engine.entitlement.CalculationStep;

/** Income above the applicable amount, from the parts of either as recorded. */
final class ReckonedMeans {

    private ReckonedMeans() {}

    /** The weekly excess; nil where a benefit in payment takes the place of a means test. */
    static BigDecimal excess(Reckoner reckoner) {
        RecordedLines lines = reckoner.lines();
        if (lines.has(CalculationStep.PASSPORT)) {
            return BigDecimal.ZERO;
        }
        BigDecimal income = lines.has(CalculationStep.SAVINGS_CREDIT)
                ? lines.sum(CalculationStep.SAVINGS_CREDIT)
                : countedIncome(reckoner);
        BigDecimal needs = applicableAmount(reckoner);
        return reckoner.expect(CalculationStep.EXCESS, Reckoner.notBelowNil(income.subtract(needs)));
    }

    /** Income that counts, held against its line. */
    static BigDecimal countedIncome(Reckoner reckoner) {
        return reckoner.expect(CalculationStep.INCOME, income(reckoner));
    }

    /** The applicable amount, held against its line. */
    static BigDecimal applicableAmount(Reckoner reckoner) {
        return reckoner.expect(CalculationStep.APPLICABLE_AMOUNT, needs(reckoner));
    }

    private static BigDecimal income(Reckoner reckoner) {
        RecordedLines lines = reckoner.lines();
        BigDecimal earned = lines.sum(CalculationStep.EARNINGS)
                .subtract(lines.sum(
                        CalculationStep.EARNINGS_DISREGARD,
                        CalculationStep.ACCOMMODATION_DISREGARD,
                        CalculationStep.ADDITIONAL_DISREGARD,
                        CalculationStep.CHILDCARE));
        return Reckoner.notBelowNil(earned)
                .add(lines.sum(
                        CalculationStep.PENSIONS,
                        CalculationStep.WAR_PENSION,
                        CalculationStep.BENEFITS,
                        CalculationStep.WIDOWED_PARENT,
                        CalculationStep.MAINTENANCE,
                        CalculationStep.BOARDERS,
                        CalculationStep.LODGERS,
                        CalculationStep.TARIFF));
    }

    private static BigDecimal needs(Reckoner reckoner) {
        reckoner.expectOneOf(
                CalculationStep.PERSONAL_ALLOWANCE,
                Stream.concat(
                        reckoner.figuresOf("hb.pa.personal_allowance."),
                        reckoner.figuresOf("hb.wa.personal_allowance.")));
        reckoner.expectMultiple(CalculationStep.CHILD_ALLOWANCE, "hb.child_allowance");
        reckoner.expectMultiple(CalculationStep.DISABLED_CHILD, "hb.premium.disabled_child");
        reckoner.expectMultiple(CalculationStep.ENHANCED_DISABILITY_CHILD, "hb.premium.enhanced_disability_child");
        reckoner.expectMultiple(CalculationStep.CARER, "hb.premium.carer");
        reckoner.expectOneOf(CalculationStep.FAMILY_PREMIUM, reckoner.figuresOf("hb.premium.family"));
        reckoner.expectOneOf(CalculationStep.DISABILITY_PREMIUM, reckoner.figuresOf("hb.premium.disability_"));
        reckoner.expectOneOf(
                CalculationStep.ENHANCED_DISABILITY_ADULT, reckoner.figuresOf("hb.premium.enhanced_disability_"));
        reckoner.expectOneOf(CalculationStep.SEVERE_DISABILITY, reckoner.figuresOf("hb.premium.severe_disability_"));
        reckoner.expectOneOf(CalculationStep.ESA_COMPONENT, reckoner.figuresOf("hb.wa.component."));
        return reckoner.lines()
                .sum(
                        CalculationStep.PERSONAL_ALLOWANCE,
                        CalculationStep.CHILD_ALLOWANCE,
                        CalculationStep.FAMILY_PREMIUM,
                        CalculationStep.DISABILITY_PREMIUM,
                        CalculationStep.ENHANCED_DISABILITY_ADULT,
                        CalculationStep.SEVERE_DISABILITY,
                        CalculationStep.DISABLED_CHILD,
                        CalculationStep.ENHANCED_DISABILITY_CHILD,
                        CalculationStep.CARER,
                        CalculationStep.ESA_COMPONENT);
    }
}
