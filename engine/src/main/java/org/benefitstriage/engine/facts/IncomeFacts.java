package org.benefitstriage.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.money.Money;

/**
 * What checks of the form need to know about one income.
 *
 * @param pointer where it stands in the claim
 * @param partnersWithoutPartner whether it is the partner's, or joint, and there is no partner
 * @param earned whether it is from work
 * @param nil whether nothing is received
 * @param withoutHours whether it is from work of nil hours a week
 * @param deductionsMoreThanGross whether deductions or costs are more than what comes in
 * @param needsChild whether it is paid for a child and there is none
 */
public record IncomeFacts(
        String pointer,
        boolean partnersWithoutPartner,
        boolean earned,
        boolean nil,
        boolean withoutHours,
        boolean deductionsMoreThanGross,
        boolean needsChild) {

    /** Every income of a claim. */
    public static List<IncomeFacts> of(Claim claim) {
        List<IncomeFacts> facts = new ArrayList<>();
        for (int i = 0; i < claim.incomes().size(); i++) {
            Income income = claim.incomes().get(i);
            facts.add(new IncomeFacts(
                    Pointers.item("incomes", i),
                    income.owner() != Owner.CLAIMANT && !claim.hasPartner(),
                    income instanceof Income.Employment || income instanceof Income.SelfEmployment,
                    income.weeklyGross().isZero(),
                    withoutHours(income),
                    deductions(income).isMoreThan(gross(income)),
                    paidForChild(income) && claim.children().isEmpty()));
        }
        return facts;
    }

    private static boolean withoutHours(Income income) {
        if (income instanceof Income.Employment job) {
            return job.weeklyHours() == 0;
        }
        return income instanceof Income.SelfEmployment trade && trade.weeklyHours() == 0;
    }

    private static Money gross(Income income) {
        if (income instanceof Income.Employment job) {
            return job.gross().amount();
        }
        if (income instanceof Income.SelfEmployment trade) {
            return trade.turnover().amount();
        }
        return income instanceof Income.Pension pension ? pension.gross().amount() : Money.ZERO;
    }

    private static Money deductions(Income income) {
        if (income instanceof Income.Employment job) {
            return job.incomeTax().plus(job.nationalInsurance()).plus(job.pensionContribution());
        }
        if (income instanceof Income.SelfEmployment trade) {
            return trade.allowableCosts().plus(trade.taxAndNationalInsurance()).plus(trade.pensionContribution());
        }
        return income instanceof Income.Pension pension ? pension.incomeTax() : Money.ZERO;
    }

    private static boolean paidForChild(Income income) {
        return income instanceof Income.OtherIncome other && other.kind() == OtherIncomeKind.CHILD_MAINTENANCE
                || income instanceof Income.StateBenefit benefit && benefit.kind() == StateBenefitKind.CHILD_BENEFIT;
    }
}
