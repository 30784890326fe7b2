package org.benefitstriage.engine.claim;

import java.time.LocalDate;

/**
 * A child or young person in the family.
 *
 * @param firstNames given names
 * @param dateOfBirth the date of birth
 * @param sex asked because the bedroom rules need it
 * @param childBenefitInPayment whether child benefit is paid for the child
 * @param nightsAWeek nights a week the child lives here, 0 to 7
 * @param disability what the child is paid because of disability
 * @param childcare weekly cost of registered childcare, if any
 */
public record Child(
        String firstNames,
        LocalDate dateOfBirth,
        Answer<Sex> sex,
        YesNo childBenefitInPayment,
        int nightsAWeek,
        ChildDisability disability,
        Answer<Childcare> childcare) {

    public Child {
        if (nightsAWeek < 0 || nightsAWeek > 7) {
            throw new IllegalArgumentException("expected nights a week between 0 and 7, found " + nightsAWeek);
        }
    }

    @Override
    public String toString() {
        return "Child (hidden)";
    }
}
