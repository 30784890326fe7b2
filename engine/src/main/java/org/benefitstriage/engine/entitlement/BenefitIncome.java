package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * State benefits. Disability benefits, child benefit and winter fuel payments do not count; widowed parent's
 * allowance counts less its disregard; carer's allowance, contributory benefits and industrial injuries benefit count in full
 * (which benefits count is from general knowledge of SI 2006/214 reg 29(1) and SI 2006/213 Sch 5); at working age so
 * do maternity allowance and child tax credit. Bereavement support, guardian's allowance and maternity allowance at pension age
 * follow rules that an officer signs ({@link RecalledRule}); statutory pay is earnings. The rest is asked of a person.
 */
final class BenefitIncome {

    private BenefitIncome() {}

    static boolean hasWidowedParentsAllowance(Claim claim) {
        return claim.incomes(Income.StateBenefit.class).stream()
                .anyMatch(benefit -> benefit.kind() == StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE);
    }

    static ExactAmount of(Claim claim, Worksheet sheet) {
        List<Income.StateBenefit> counted = new ArrayList<>();
        List<Income.StateBenefit> ignored = new ArrayList<>();
        ExactAmount total = ExactAmount.ZERO;
        for (Income.StateBenefit benefit : claim.incomes(Income.StateBenefit.class)) {
            switch (benefit.kind()) {
                case ATTENDANCE_ALLOWANCE,
                        DISABILITY_LIVING_ALLOWANCE,
                        PERSONAL_INDEPENDENCE_PAYMENT,
                        ARMED_FORCES_INDEPENDENCE_PAYMENT -> {
                    sheet.usesSpecialCategoryData();
                    ignored.add(benefit);
                }
                case CHILD_BENEFIT, WINTER_FUEL_PAYMENT -> ignored.add(benefit);
                case CARERS_ALLOWANCE, NEW_STYLE_ESA, NEW_STYLE_JSA, INDUSTRIAL_INJURIES -> counted.add(benefit);
                case MATERNITY_ALLOWANCE ->
                    addIf(
                            sheet.scheme().isWorkingAge()
                                    || RecalledRule.MATERNITY_ALLOWANCE_COUNTS_AT_PENSION_AGE.appliesOn(sheet),
                            counted,
                            benefit,
                            sheet);
                case CHILD_TAX_CREDIT -> addIf(sheet.scheme().isWorkingAge(), counted, benefit, sheet);
                case BEREAVEMENT_SUPPORT ->
                    addIf(RecalledRule.BEREAVEMENT_SUPPORT_IS_IGNORED.appliesOn(sheet), ignored, benefit, sheet);
                case GUARDIANS_ALLOWANCE ->
                    addIf(RecalledRule.GUARDIANS_ALLOWANCE_IS_IGNORED.appliesOn(sheet), ignored, benefit, sheet);
                case STATUTORY_SICK_PAY, STATUTORY_MATERNITY_PAY -> {
                    // earnings
                }
                case WIDOWED_PARENTS_ALLOWANCE -> total = total.plus(widowedParent(benefit, sheet));
                case INCOME_SUPPORT, INCOME_BASED_JSA, INCOME_RELATED_ESA, WORKING_TAX_CREDIT, OTHER ->
                    ask(benefit, sheet);
            }
        }
        if (!ignored.isEmpty()) {
            sheet.line(CalculationStep.IGNORED_INCOME, "ignored: " + formula(ignored), ExactAmount.ZERO);
        }
        if (!counted.isEmpty()) {
            ExactAmount sum = sum(counted);
            sheet.line(CalculationStep.BENEFITS, formula(counted), sum);
            total = total.plus(sum);
        }
        return total;
    }

    private static void addIf(
            boolean settled, List<Income.StateBenefit> list, Income.StateBenefit benefit, Worksheet sheet) {
        if (settled) {
            list.add(benefit);
        } else {
            ask(benefit, sheet);
        }
    }

    private static void ask(Income.StateBenefit benefit, Worksheet sheet) {
        sheet.ask("Whether and how a benefit of the kind " + Wording.inWords(benefit.kind())
                + " counts is for a person.");
    }

    private static ExactAmount widowedParent(Income.StateBenefit benefit, Worksheet sheet) {
        Money ignored = sheet.money("disregard.widowed_parents_allowance");
        ExactAmount counted = benefit.amount().weekly().minus(ignored).orZeroIfNegative();
        sheet.line(CalculationStep.WIDOWED_PARENT, Wording.weekly(benefit.amount()) + " - " + ignored, counted);
        return counted;
    }

    private static ExactAmount sum(List<Income.StateBenefit> benefits) {
        return benefits.stream().map(Income.StateBenefit::weeklyGross).reduce(ExactAmount.ZERO, ExactAmount::plus);
    }

    private static String formula(List<Income.StateBenefit> benefits) {
        return String.join(
                " + ",
                benefits.stream()
                        .map(benefit -> Wording.weekly(benefit.amount()))
                        .toList());
    }
}
