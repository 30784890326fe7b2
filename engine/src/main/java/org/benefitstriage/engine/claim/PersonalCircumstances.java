package org.benefitstriage.engine.claim;

import java.util.Set;

/**
 * Facts about a person that entitlement needs and risk scoring never sees.
 *
 * @param fullTimeStudent a full-time student
 * @param inHospital a hospital in-patient
 * @param registeredBlind certified severely sight impaired or blind
 * @param carerPremium entitled to a carer benefit (or underlying entitlement) for someone
 * @param someonePaidCarerBenefitForThem somebody is paid a carer benefit for looking after this person
 * @param disabilityBenefits the disability benefits in payment to this person
 * @param weeklyHoursWorked hours of paid work a week, nil when not working
 */
public record PersonalCircumstances(
        YesNo fullTimeStudent,
        YesNo inHospital,
        YesNo registeredBlind,
        YesNo carerPremium,
        YesNo someonePaidCarerBenefitForThem,
        Set<DisabilityBenefit> disabilityBenefits,
        int weeklyHoursWorked) {

    public PersonalCircumstances {
        disabilityBenefits = Set.copyOf(disabilityBenefits);
        if (weeklyHoursWorked < 0 || weeklyHoursWorked > 168) {
            throw new IllegalArgumentException("expected hours a week between 0 and 168, found " + weeklyHoursWorked);
        }
    }
}
