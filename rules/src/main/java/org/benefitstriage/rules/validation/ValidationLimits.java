package org.benefitstriage.rules.validation;

import org.benefitstriage.rules.parameters.PolicyNumbers;

/**
 * Limits that validation rules compare with.
 *
 * @param oldestPlausibleYears the highest age that is believed
 * @param claimantFromYears the age from which somebody can claim
 * @param childUnderYears the age at which nobody is a child or young person of the family any more
 * @param adultFromYears the age from which somebody can be a non-dependant
 * @param advanceTenancyDays days before a tenancy begins from which a claim for it can be made
 * @param staleEvidenceDays days after which a statement or payslip is too old
 */
public record ValidationLimits(
        long oldestPlausibleYears,
        long claimantFromYears,
        long childUnderYears,
        long adultFromYears,
        long advanceTenancyDays,
        long staleEvidenceDays) {

    /** The limits of one period. */
    public static ValidationLimits of(PolicyNumbers numbers) {
        return new ValidationLimits(
                numbers.count("form.oldest-plausible-age"),
                numbers.count("form.claimant-from-age"),
                numbers.count("form.child-under-age"),
                numbers.count("form.adult-from-age"),
                numbers.count("form.advance-tenancy"),
                numbers.count("evidence.stale-after"));
    }
}
