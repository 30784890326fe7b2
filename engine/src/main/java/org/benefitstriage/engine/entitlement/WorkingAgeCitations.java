package org.benefitstriage.engine.entitlement;

import java.util.Map;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.Citation;

/**
 * The provisions of SI 2006/213 behind the steps that both sets of housing benefit regulations have. Marks as in
 * {@link CalculationStep}. A step of working age alone carries its provision itself.
 */
final class WorkingAgeCitations {

    private static final Map<CalculationStep, Citation> CITATIONS = Map.ofEntries(
            entry(CalculationStep.RENT, "SI 2006/213 reg 80 [recalled]"),
            entry(CalculationStep.FUEL, "SI 2006/213 Sch 1 para 6 [recalled]"),
            entry(CalculationStep.MEALS, "SI 2006/213 Sch 1 para 2"),
            entry(CalculationStep.SERVICES, "SI 2006/213 Sch 1 [paragraph not read]"),
            entry(CalculationStep.LOCAL_HOUSING_ALLOWANCE, "SI 2006/213 reg 13D [recalled]"),
            entry(CalculationStep.JOINT_TENANTS, "SI 2006/213 reg 12B [recalled]"),
            entry(CalculationStep.ELIGIBLE_RENT, "SI 2006/213 reg 12B [recalled]"),
            entry(CalculationStep.NON_DEPENDANTS, "SI 2006/213 reg 74"),
            entry(CalculationStep.MAXIMUM, "SI 2006/213 reg 70"),
            entry(CalculationStep.PASSPORT, "SI 2006/213 Sch 4 para 12, Sch 5 para 4, Sch 6 para 5"),
            entry(CalculationStep.CAPITAL, "SI 2006/213 reg 43"),
            entry(CalculationStep.CAPITAL_LIMIT, "SI 2006/213 reg 43"),
            entry(CalculationStep.EARNINGS, "SI 2006/213 [paragraph not read]"),
            entry(CalculationStep.EARNINGS_DISREGARD, "SI 2006/213 Sch 4"),
            entry(CalculationStep.ADDITIONAL_DISREGARD, "SI 2006/213 Sch 4 para 17"),
            entry(CalculationStep.CHILDCARE, "SI 2006/213 reg 27(3) [recalled]"),
            entry(CalculationStep.PENSIONS, "SI 2006/213 [paragraph not read]"),
            entry(CalculationStep.WAR_PENSION, "SI 2006/213 Sch 5 [recalled]"),
            entry(CalculationStep.BENEFITS, "SI 2006/213 Sch 5 [paragraph not read]"),
            entry(CalculationStep.IGNORED_INCOME, "SI 2006/213 Sch 5 [paragraph not read]"),
            entry(CalculationStep.WIDOWED_PARENT, "SI 2006/213 Sch 5 [paragraph not read]"),
            entry(CalculationStep.MAINTENANCE, "SI 2006/213 Sch 5 [paragraph not read]"),
            entry(CalculationStep.BOARDERS, "SI 2006/213 Sch 5 [paragraph not read]"),
            entry(CalculationStep.LODGERS, "SI 2006/213 Sch 5 [paragraph not read]"),
            entry(CalculationStep.TARIFF, "SI 2006/213 reg 52"),
            entry(CalculationStep.INCOME, "SI 2006/213 [paragraph not read]"),
            entry(CalculationStep.PERSONAL_ALLOWANCE, "SI 2006/213 Sch 3 para 1"),
            entry(CalculationStep.CHILD_ALLOWANCE, "SI 2006/213 Sch 3 para 2"),
            entry(CalculationStep.SEVERE_DISABILITY, "SI 2006/213 Sch 3 paras 14, 20(6)"),
            entry(CalculationStep.DISABLED_CHILD, "SI 2006/213 Sch 3 paras 16, 20(7)"),
            entry(CalculationStep.ENHANCED_DISABILITY_CHILD, "SI 2006/213 Sch 3 para 20(9)(a)"),
            entry(CalculationStep.CARER, "SI 2006/213 Sch 3 paras 17, 20(8)"),
            entry(CalculationStep.APPLICABLE_AMOUNT, "SI 2006/213 Sch 3"),
            entry(CalculationStep.EXCESS, "SI 2006/213 reg 71"),
            entry(CalculationStep.TAPER, "SI 2006/213 reg 71"),
            entry(CalculationStep.MINIMUM, "SI 2006/213 reg 75"),
            entry(CalculationStep.AWARD, "SI 2006/213 regs 70, 71"));

    private WorkingAgeCitations() {}

    /** The provision behind a step of working-age housing benefit. */
    static Citation of(CalculationStep step) {
        Citation citation = CITATIONS.get(step);
        return citation == null ? step.citation(Benefit.HOUSING_BENEFIT) : citation;
    }

    private static Map.Entry<CalculationStep, Citation> entry(CalculationStep step, String citation) {
        return Map.entry(step, new Citation(citation));
    }
}
