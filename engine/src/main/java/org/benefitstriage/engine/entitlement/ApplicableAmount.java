package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.dates.PensionAge;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * What the law says a family of pension age needs a week: personal allowance, children and premiums. The disability premium and the adult
 * enhanced disability premium do not exist at pension age, and the family premium is closed to new claims.
 */
final class ApplicableAmount {

    private ApplicableAmount() {}

    static Money of(Claim claim, Family family, Worksheet sheet) {
        List<Money> parts = new ArrayList<>();
        parts.add(personalAllowance(family, sheet));
        if (!family.children().isEmpty()) {
            parts.add(ChildAllowances.of(claim, family, sheet));
        }
        Premiums.add(claim, family, parts, sheet);
        Money total = parts.stream().reduce(Money.ZERO, Money::plus);
        sheet.line(
                CalculationStep.APPLICABLE_AMOUNT,
                Wording.sum(parts.stream().map(ExactAmount::of).toList()),
                total);
        return total;
    }

    // A couple uses the older cohort, with its higher rate, if either of them is in it.
    private static Money personalAllowance(Family family, Worksheet sheet) {
        LocalDate cutoff = sheet.day("hb.pa.cohort_cutoff_date");
        boolean older = false;
        for (Person person : family.adults()) {
            older |= PensionAge.reachedAround(person.dateOfBirth()).isBefore(cutoff);
        }
        Money amount = sheet.money("hb.pa.personal_allowance." + rate(family, older));
        sheet.line(
                CalculationStep.PERSONAL_ALLOWANCE,
                (family.isCouple() ? "couple, " : "single or lone parent, ")
                        + (older ? "pension age reached before " : "pension age reached on or after ")
                        + cutoff,
                amount);
        return amount;
    }

    private static String rate(Family family, boolean older) {
        if (family.isCouple()) {
            return older ? "couple_any_attained_before_2021_04_01" : "couple_all_attained_from_2021_04_01";
        }
        return older ? "single_attained_before_2021_04_01" : "single_attained_from_2021_04_01";
    }
}
