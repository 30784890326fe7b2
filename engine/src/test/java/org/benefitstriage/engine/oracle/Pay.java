package org.benefitstriage.engine.oracle;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.money.Money;

/** One job or trade: whose, how many hours, whether of a special occupation, and what is left of it a week. */
record Pay(Owner owner, int hours, boolean special, Pounds net) {

    static List<Pay> of(Claim claim) {
        List<Pay> all = new ArrayList<>();
        for (Income income : claim.incomes()) {
            if (income instanceof Income.Employment job) {
                all.add(new Pay(
                        job.owner(),
                        job.weeklyHours(),
                        job.specialOccupation().isYes(),
                        left(
                                job.gross(),
                                job.incomeTax().pence()
                                        + job.nationalInsurance().pence(),
                                job.pensionContribution())));
            }
            if (income instanceof Income.SelfEmployment trade) {
                all.add(new Pay(
                        trade.owner(),
                        trade.weeklyHours(),
                        false,
                        left(
                                trade.turnover(),
                                trade.allowableCosts().pence()
                                        + trade.taxAndNationalInsurance().pence(),
                                trade.pensionContribution())));
            }
        }
        return all;
    }

    /** Statutory sick and maternity pay: earnings without hours. */
    static List<Pay> statutory(Claim claim, LawOn law) {
        List<Pay> all = new ArrayList<>();
        for (Income income : claim.incomes()) {
            if (income instanceof Income.StateBenefit benefit && isStatutory(benefit.kind())) {
                law.requireSwitch("recalled.statutory_pay_is_earnings");
                all.add(new Pay(benefit.owner(), 0, false, weekly(benefit.amount())));
            }
        }
        return all;
    }

    static boolean isStatutory(StateBenefitKind kind) {
        return kind == StateBenefitKind.STATUTORY_SICK_PAY || kind == StateBenefitKind.STATUTORY_MATERNITY_PAY;
    }

    static Pounds total(List<Pay> all) {
        Pounds total = Pounds.NOTHING;
        for (Pay pay : all) {
            total = total.plus(pay.net());
        }
        return total;
    }

    /** An amount of whole pounds and pence a week. */
    static Pounds weekly(RegularAmount amount) {
        return weekly(Pounds.ofPence(amount.amount().pence()), amount.frequency());
    }

    static Pounds weekly(Pounds amount, Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> amount;
            case FORTNIGHTLY -> amount.over(2);
            case FOUR_WEEKLY -> amount.over(4);
            case MONTHLY -> amount.times(12).over(52);
            case QUARTERLY -> amount.times(4).over(52);
            case YEARLY -> amount.over(52);
        };
    }

    // Net of tax, National Insurance and half of any pension contribution.
    private static Pounds left(RegularAmount gross, long deductionsInPence, Money pension) {
        Pounds left = Pounds.ofPence(gross.amount().pence() - deductionsInPence).less(Pounds.of(pension.pence(), 200));
        return weekly(left, gross.frequency()).notBelowNil();
    }
}
