package org.benefitstriage.engine.oracle;

import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.StateBenefitKind;

/** Income and capital of generated claims at working age. */
final class GeneratedWorkingMoney {

    private final Draw draw;
    private final boolean couple;
    private final GeneratedMoney work;

    GeneratedWorkingMoney(Draw draw, boolean couple) {
        this.draw = draw;
        this.couple = couple;
        this.work = new GeneratedMoney(draw, couple);
    }

    Income[] incomes() {
        List<Income> all = new ArrayList<>();
        while (draw.in100(50)) {
            all.add(draw.in100(75) ? work.job() : work.trade());
        }
        while (draw.in100(50)) {
            all.add(benefit(
                    40_000,
                    StateBenefitKind.NEW_STYLE_ESA,
                    StateBenefitKind.NEW_STYLE_JSA,
                    StateBenefitKind.CHILD_BENEFIT,
                    StateBenefitKind.CHILD_TAX_CREDIT,
                    StateBenefitKind.MATERNITY_ALLOWANCE,
                    StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE,
                    StateBenefitKind.STATUTORY_SICK_PAY,
                    StateBenefitKind.STATUTORY_MATERNITY_PAY,
                    StateBenefitKind.BEREAVEMENT_SUPPORT,
                    StateBenefitKind.GUARDIANS_ALLOWANCE,
                    StateBenefitKind.INCOME_SUPPORT,
                    StateBenefitKind.INCOME_RELATED_ESA));
        }
        while (draw.in100(8)) {
            all.add(benefit(
                    12_000,
                    StateBenefitKind.PERSONAL_INDEPENDENCE_PAYMENT,
                    StateBenefitKind.DISABILITY_LIVING_ALLOWANCE,
                    StateBenefitKind.CARERS_ALLOWANCE,
                    StateBenefitKind.INDUSTRIAL_INJURIES,
                    StateBenefitKind.WORKING_TAX_CREDIT));
        }
        if (draw.in100(10)) {
            all.add(work.pension(
                    draw.owner(couple),
                    draw.oneOf(PensionKind.OCCUPATIONAL, PensionKind.PERSONAL, PensionKind.WAR_DISABLEMENT)));
        }
        while (draw.in100(10)) {
            all.add(new Income.OtherIncome(
                    draw.owner(couple),
                    draw.oneOf(
                            OtherIncomeKind.ADULT_MAINTENANCE,
                            OtherIncomeKind.CHILD_MAINTENANCE,
                            OtherIncomeKind.CHARITABLE_OR_VOLUNTARY,
                            OtherIncomeKind.SPECIFIED_TRUST_OR_COMPENSATION),
                    draw.regular(6_000, 1_500)));
        }
        return all.toArray(Income[]::new);
    }

    Capital[] capital() {
        int count = draw.between(0, 2);
        Capital[] capital = new Capital[count];
        for (int i = 0; i < count; i++) {
            capital[i] = new Capital(
                    draw.owner(couple),
                    draw.oneOf(
                            CapitalKind.CURRENT_ACCOUNT,
                            CapitalKind.SAVINGS_ACCOUNT,
                            CapitalKind.ISA,
                            CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION),
                    draw.in100(50)
                            ? draw.money(500_000, 300_000)
                            : draw.money(
                                    1_700_000, 600_000, 625_000, 800_000, 1_000_000, 1_025_000, 1_200_000, 1_600_000),
                    draw.oneOf(100, 100, 100, 50),
                    notGiven());
        }
        return capital;
    }

    private Income benefit(int mostAWeek, StateBenefitKind... kinds) {
        return new Income.StateBenefit(draw.owner(couple), draw.oneOf(kinds), draw.regular(mostAWeek, 1_500));
    }
}
