package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.money.ExactAmount;

/**
 * What is taken off the income that the Department for Work and Pensions worked out for savings credit, because these rules
 * ignore more of it (SI 2006/214 reg 27(4), SI 2012/2885 Sch 1 para 14, recalled): childcare charges, the additional earnings
 * disregard, and maintenance for an adult where there is a child. A lone parent who earns is asked of a person, because pension
 * credit's own disregard is not among the figures.
 */
final class SavingsCreditAdjustments {

    private SavingsCreditAdjustments() {}

    /** What is taken off a week; nil where nothing of the kind is declared. */
    static ExactAmount of(Claim claim, Family family, Worksheet sheet) {
        boolean works = !Earnings.of(claim).isEmpty();
        List<Income.OtherIncome> maintenance = family.children().isEmpty() ? List.of() : maintenance(claim);
        boolean statutoryPay = !Earnings.ofStatutoryPay(claim).isEmpty();
        if (!works && maintenance.isEmpty() && !statutoryPay) {
            return ExactAmount.ZERO;
        }
        if (statutoryPay
                || works && family.isLoneParent()
                || !RecalledRule.SAVINGS_CREDIT_ADJUSTMENTS.appliesOn(sheet)) {
            sheet.ask(
                    "Savings credit alone is in payment, and earnings, childcare or maintenance may adjust the pension"
                            + " credit figure.");
            return ExactAmount.ZERO;
        }
        ExactAmount fromEarnings = works ? earnings(claim, family, sheet) : ExactAmount.ZERO;
        return maintenance.isEmpty() ? fromEarnings : fromEarnings.plus(maintenance(maintenance, sheet));
    }

    private static ExactAmount earnings(Claim claim, Family family, Worksheet sheet) {
        List<Earnings> all = Earnings.of(claim);
        ExactAmount net = Earnings.total(all);
        if (!net.isPositive()) {
            return ExactAmount.ZERO;
        }
        DisregardGrounds grounds = DisregardGrounds.atPensionAge(family);
        sheet.line(
                CalculationStep.EARNINGS,
                String.join(" + ", all.stream().map(Earnings::formula).toList()) + ", in the pension credit figure",
                net);
        ExactAmount ignored = EarningsDisregard.of(all, net, family, grounds, sheet);
        ExactAmount childcare = ChildcareCharges.of(all, family, sheet);
        ExactAmount additional = AdditionalEarningsDisregard.of(
                all, net, ignored.plus(childcare), ExactAmount.ZERO, family, grounds, sheet);
        return childcare.plus(additional);
    }

    private static ExactAmount maintenance(List<Income.OtherIncome> payments, Worksheet sheet) {
        ExactAmount total =
                payments.stream().map(Income.OtherIncome::weeklyGross).reduce(ExactAmount.ZERO, ExactAmount::plus);
        ExactAmount ignored = sheet.money("disregard.maintenance").exact().min(total);
        sheet.line(
                CalculationStep.IGNORED_INCOME,
                "ignored: " + ignored + " of " + total + " maintenance in the pension credit figure",
                ExactAmount.ZERO);
        return ignored;
    }

    private static List<Income.OtherIncome> maintenance(Claim claim) {
        List<Income.OtherIncome> all = new ArrayList<>(claim.incomes(Income.OtherIncome.class));
        all.removeIf(income -> income.kind() != OtherIncomeKind.ADULT_MAINTENANCE);
        return all;
    }
}
