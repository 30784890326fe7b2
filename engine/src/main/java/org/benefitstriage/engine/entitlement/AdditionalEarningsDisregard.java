package org.benefitstriage.engine.entitlement;

import java.util.List;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * The additional earnings disregard: for somebody of 25 or more who works 30 hours a week, or anybody who works 16 with a
 * child in the family or a disability of their own. Given only where net earnings reach the other disregards, the childcare
 * charges and itself together; otherwise nothing is added.
 */
final class AdditionalEarningsDisregard {

    private static final int FULL_AGE = 25;

    private AdditionalEarningsDisregard() {}

    static ExactAmount of(
            List<Earnings> all,
            ExactAmount net,
            ExactAmount otherDeductions,
            ExactAmount accommodation,
            Family family,
            DisregardGrounds grounds,
            Worksheet sheet) {
        if (!worksEnough(all, family, grounds, sheet)) {
            sheet.line(CalculationStep.ADDITIONAL_DISREGARD, "too few hours of work", ExactAmount.ZERO);
            return ExactAmount.ZERO;
        }
        Money additional = sheet.money("earnings_disregard.additional");
        ExactAmount needed = otherDeductions.plus(additional);
        if (net.isLessThan(needed)) {
            sheet.line(
                    CalculationStep.ADDITIONAL_DISREGARD,
                    "earnings " + net + " do not reach " + needed,
                    ExactAmount.ZERO);
            return ExactAmount.ZERO;
        }
        if (net.isLessThan(needed.plus(accommodation))) {
            sheet.ask(
                    "Whether the earnings ignored in specified or temporary accommodation count towards the sum that the"
                            + " additional disregard needs was not read, and here it decides.");
        }
        sheet.line(CalculationStep.ADDITIONAL_DISREGARD, "earnings " + net + " reach " + needed, additional);
        return additional.exact();
    }

    private static boolean worksEnough(List<Earnings> all, Family family, DisregardGrounds grounds, Worksheet sheet) {
        for (Person person : family.adults()) {
            int hours = Earnings.hours(all, family, person);
            if (hours == 0) {
                continue;
            }
            if (Family.age(person.dateOfBirth(), family.on()) >= FULL_AGE
                    && hours >= sheet.count("earnings_disregard.additional.hours_standard")) {
                return true;
            }
            boolean reduced = hours >= sheet.count("earnings_disregard.additional.hours_reduced");
            if (reduced && !family.children().isEmpty()) {
                return true;
            }
            if (reduced && grounds.isDisabledWorker(person)) {
                sheet.usesSpecialCategoryData();
                return true;
            }
        }
        return false;
    }
}
