package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * Another adult who lives in the home and is not the partner, a boarder or a lodger.
 *
 * @param name the name
 * @param dateOfBirth the date of birth, if given
 * @param relationship what they are to the claimant, in the form's words, if given
 * @param coupleKey the same letter for two non-dependants who are a couple: one deduction is made on their joint income
 * @param weeklyHoursWorked hours of paid work a week, if given
 * @param grossIncome gross income from all sources, if given
 * @param status what else decides the deduction
 * @param movedIn the day they moved in, if given
 */
public record NonDependant(
        String name,
        Answer<LocalDate> dateOfBirth,
        Answer<String> relationship,
        Answer<String> coupleKey,
        Answer<Integer> weeklyHoursWorked,
        Answer<RegularAmount> grossIncome,
        NonDependantStatus status,
        Answer<LocalDate> movedIn) {

    @Override
    public String toString() {
        return "NonDependant (hidden)";
    }
}
