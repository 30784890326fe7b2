package org.benefitstriage.engine.claim;

/**
 * What only the working-age rules of housing benefit (SI 2006/213) ask.
 *
 * @param existingAward whether housing benefit has been in payment for this home since before new claims closed
 * @param claimantEsa employment and support allowance of the claimant
 * @param partnerEsa employment and support allowance of the partner
 * @param familyPremium whether the family keeps the family premium
 * @param twoChildLimitException whether an exception to the two-child limit applies to a child of the family
 * @param livesInPrescribedAccommodation whether in a care home or other accommodation of reg 52(4), where the tariff begins higher
 * @param greaterLondon whether the home is in Greater London, where the benefit cap is higher
 * @param benefitCapGracePeriod whether within the nine months after work in which the benefit cap does not apply
 */
public record WorkingAge(
        YesNo existingAward,
        EmploymentSupport claimantEsa,
        EmploymentSupport partnerEsa,
        FamilyPremium familyPremium,
        YesNo twoChildLimitException,
        YesNo livesInPrescribedAccommodation,
        YesNo greaterLondon,
        YesNo benefitCapGracePeriod) {

    /** The form asked none of it, as for everybody of pension age. */
    public static final WorkingAge NOT_ANSWERED = new WorkingAge(
            YesNo.NOT_ANSWERED,
            EmploymentSupport.NOT_ANSWERED,
            EmploymentSupport.NOT_ANSWERED,
            FamilyPremium.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED,
            YesNo.NOT_ANSWERED);
}
