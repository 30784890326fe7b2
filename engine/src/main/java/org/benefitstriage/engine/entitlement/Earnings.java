package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/**
 * Net earnings from one job or trade, a week: gross less income tax, National Insurance and half of any pension contribution.
 *
 * @param owner whose
 * @param hours hours a week
 * @param specialOccupation whether part-time fire-fighter, coastguard, lifeboat crew or reserve force
 * @param net the exact net amount a week, never negative
 * @param formula the sum
 */
record Earnings(Owner owner, int hours, boolean specialOccupation, ExactAmount net, String formula) {

    static List<Earnings> of(Claim claim) {
        List<Earnings> all = new ArrayList<>();
        for (Income income : claim.incomes()) {
            if (income instanceof Income.Employment job) {
                all.add(of(job));
            } else if (income instanceof Income.SelfEmployment trade) {
                all.add(of(trade));
            }
        }
        return all;
    }

    /** Statutory sick, maternity and other statutory pay (recalled): nobody is in work for the days it is paid. */
    static List<Earnings> ofStatutoryPay(Claim claim) {
        List<Earnings> all = new ArrayList<>();
        for (Income.StateBenefit benefit : claim.incomes(Income.StateBenefit.class)) {
            if (isStatutoryPay(benefit)) {
                String formula = Wording.weekly(benefit.amount()) + " " + Wording.inWords(benefit.kind());
                all.add(new Earnings(benefit.owner(), 0, false, benefit.weeklyGross(), formula));
            }
        }
        return all;
    }

    static boolean isStatutoryPay(Income.StateBenefit benefit) {
        return benefit.kind() == StateBenefitKind.STATUTORY_SICK_PAY
                || benefit.kind() == StateBenefitKind.STATUTORY_MATERNITY_PAY;
    }

    /** Hours of paid work of one member of the family, a week, over all jobs. */
    static int hours(List<Earnings> all, Family family, Person person) {
        int hours = 0;
        for (Earnings earnings : all) {
            if (family.owners(earnings.owner()).contains(person)) {
                hours += earnings.hours();
            }
        }
        return hours;
    }

    static ExactAmount total(List<Earnings> all) {
        ExactAmount total = ExactAmount.ZERO;
        for (Earnings earnings : all) {
            total = total.plus(earnings.net());
        }
        return total;
    }

    static Earnings of(Income.Employment job) {
        return net(
                job.owner(),
                job.weeklyHours(),
                job.specialOccupation().isYes(),
                job.gross(),
                job.incomeTax().plus(job.nationalInsurance()),
                job.pensionContribution());
    }

    static Earnings of(Income.SelfEmployment trade) {
        return net(
                trade.owner(),
                trade.weeklyHours(),
                false,
                trade.turnover(),
                trade.allowableCosts().plus(trade.taxAndNationalInsurance()),
                trade.pensionContribution());
    }

    private static Earnings net(
            Owner owner, int hours, boolean special, RegularAmount gross, Money deductions, Money pensionContribution) {
        ExactAmount net = gross.amount()
                .exact()
                .minus(deductions)
                .minus(pensionContribution.exact().dividedBy(2));
        String formula = "(" + gross.amount() + " - " + deductions + " - " + pensionContribution + " / 2)"
                + Wording.conversion(gross.frequency());
        return new Earnings(owner, hours, special, weekly(net, gross).orZeroIfNegative(), formula);
    }

    // The frequency turns whole amounts into weekly ones; its factor does the same for an exact amount.
    private static ExactAmount weekly(ExactAmount amount, RegularAmount gross) {
        ExactAmount weekOfAPenny = gross.frequency().weekly(Money.ofPence(1));
        return amount.times(new Ratio(weekOfAPenny.numerator(), weekOfAPenny.denominator()));
    }
}
