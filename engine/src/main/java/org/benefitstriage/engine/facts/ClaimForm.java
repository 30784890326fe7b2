package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;

/**
 * What the form claims and whether its main parts are there.
 *
 * @param claimsHousingBenefit whether housing benefit is claimed
 * @param claimsCouncilTaxReduction whether council tax reduction is claimed
 * @param secondAdultOnly whether only second adult reduction is claimed
 * @param tenancyGiven whether the tenancy is described
 * @param councilTaxGiven whether the council tax record is given
 * @param declarationAgreed whether the declaration is agreed to
 * @param signatory who signed
 */
public record ClaimForm(
        boolean claimsHousingBenefit,
        boolean claimsCouncilTaxReduction,
        YesNo secondAdultOnly,
        boolean tenancyGiven,
        boolean councilTaxGiven,
        YesNo declarationAgreed,
        Signatory signatory) {

    /** The form of a claim. */
    public static ClaimForm of(Claim claim) {
        return new ClaimForm(
                claim.claims(Benefit.HOUSING_BENEFIT),
                claim.claims(Benefit.COUNCIL_TAX_REDUCTION),
                claim.secondAdultOnly(),
                claim.tenancy().isGiven(),
                claim.councilTax().isGiven(),
                claim.declaration().agreed(),
                claim.declaration().signedBy());
    }
}
