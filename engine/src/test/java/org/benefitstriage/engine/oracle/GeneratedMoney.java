package org.benefitstriage.engine.oracle;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.money.Money;

/** Income and capital of generated claims. */
final class GeneratedMoney {

    private final Draw draw;
    private final boolean couple;

    GeneratedMoney(Draw draw, boolean couple) {
        this.draw = draw;
        this.couple = couple;
    }

    Income[] incomes() {
        List<Income> all = new ArrayList<>();
        all.add(pension(Owner.CLAIMANT, PensionKind.STATE_PENSION));
        if (couple && draw.in100(70)) {
            all.add(pension(Owner.PARTNER, PensionKind.STATE_PENSION));
        }
        if (draw.in100(60)) {
            all.add(pension(draw.owner(couple), draw.oneOf(PensionKind.OCCUPATIONAL, PensionKind.PERSONAL)));
        }
        if (draw.in100(8)) {
            all.add(pension(
                    draw.owner(couple), draw.oneOf(PensionKind.WAR_DISABLEMENT, PensionKind.WAR_WIDOW_OR_WIDOWER)));
        }
        while (draw.in100(35)) {
            all.add(draw.in100(75) ? job() : trade());
        }
        while (draw.in100(15)) {
            all.add(new Income.StateBenefit(
                    draw.owner(couple),
                    draw.oneOf(
                            StateBenefitKind.ATTENDANCE_ALLOWANCE,
                            StateBenefitKind.PERSONAL_INDEPENDENCE_PAYMENT,
                            StateBenefitKind.CHILD_BENEFIT,
                            StateBenefitKind.CARERS_ALLOWANCE,
                            StateBenefitKind.INDUSTRIAL_INJURIES,
                            StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE,
                            StateBenefitKind.WINTER_FUEL_PAYMENT,
                            StateBenefitKind.STATUTORY_SICK_PAY,
                            StateBenefitKind.BEREAVEMENT_SUPPORT,
                            StateBenefitKind.GUARDIANS_ALLOWANCE,
                            StateBenefitKind.MATERNITY_ALLOWANCE),
                    draw.regular(12_000, 1_500)));
        }
        while (draw.in100(8)) {
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
        int count = draw.between(0, 3);
        Capital[] capital = new Capital[count];
        for (int i = 0; i < count; i++) {
            capital[i] = new Capital(
                    draw.owner(couple),
                    draw.oneOf(
                            CapitalKind.CURRENT_ACCOUNT,
                            CapitalKind.SAVINGS_ACCOUNT,
                            CapitalKind.ISA,
                            CapitalKind.SHARES_OR_UNIT_TRUSTS,
                            CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION),
                    draw.money(count == 1 ? 1_700_000 : 600_000, 1_000_000, 1_050_000, 1_600_000),
                    draw.oneOf(100, 100, 50, 33),
                    notGiven());
        }
        return capital;
    }

    Income.Pension pension(Owner owner, PensionKind kind) {
        RegularAmount gross = draw.regular(kind == PensionKind.STATE_PENSION ? 40_000 : 30_000, 1_000);
        return new Income.Pension(owner, kind, notGiven(), gross, draw.partOf(gross, draw.in100(70) ? 0 : 25));
    }

    Income.Employment job() {
        RegularAmount gross = draw.regular(60_000, 500, 1_000, 2_000, 2_210, 2_710, 3_710, 4_210);
        return new Income.Employment(
                draw.owner(couple),
                notGiven(),
                given(LocalDate.of(2020, 1, 6)),
                hours(),
                gross,
                draw.partOf(gross, 20),
                draw.partOf(gross, 8),
                draw.partOf(gross, 10),
                draw.yes(8));
    }

    Income.SelfEmployment trade() {
        RegularAmount turnover = draw.regular(60_000);
        return new Income.SelfEmployment(
                draw.owner(couple),
                notGiven(),
                given(LocalDate.of(2020, 1, 6)),
                hours(),
                turnover,
                draw.partOf(turnover, 90),
                draw.partOf(turnover, 20),
                Money.ofPence(draw.between(0, 2_000)));
    }

    private int hours() {
        return draw.oneOf(draw.between(1, 45), 15, 16, 29, 30);
    }
}
