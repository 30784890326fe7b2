package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.risk.Observation;

/**
 * How the eligible rent is found.
 *
 * @param described whether a tenancy is described
 * @param socialInOrdinaryHousing whether the home is an ordinary one let by the council or a housing association
 * @param privateWithMarketArea whether it is an ordinary one let privately in a broad rental market area that was matched
 * @param landlordOfAnotherKind whether the landlord is neither a social nor a private one
 * @param temporaryOrSpecified whether it is temporary or specified accommodation
 */
public record RentRoute(
        boolean described,
        boolean socialInOrdinaryHousing,
        boolean privateWithMarketArea,
        boolean landlordOfAnotherKind,
        boolean temporaryOrSpecified)
        implements Observed {

    /** The rent route of an assessment. */
    public static RentRoute of(Assessment assessment) {
        return of(assessment.claim());
    }

    /** The rent route of a claim. */
    public static RentRoute of(Claim claim) {
        return claim.tenancy()
                .fold(tenancy -> of(claim, tenancy), () -> new RentRoute(false, false, false, false, false));
    }

    private static RentRoute of(Claim claim, Tenancy tenancy) {
        TenancyFacts facts =
                TenancyFacts.of(tenancy, claim.home().ownsIt(), claim.dates().received());
        return new RentRoute(
                true,
                facts.socialLandlord() && facts.generalNeeds(),
                facts.privateLandlord() && facts.generalNeeds() && facts.marketAreaMatched(),
                facts.landlordOfAnotherKind(),
                facts.temporaryOrSpecified());
    }

    /** Whether one of the two routes that need no judgement applies. */
    public boolean known() {
        return socialInOrdinaryHousing || privateWithMarketArea;
    }

    /** In words: which route. */
    public String inWords() {
        if (!described) {
            return "no tenancy described";
        }
        if (socialInOrdinaryHousing) {
            return "rent of a social landlord";
        }
        if (privateWithMarketArea) {
            return "local housing allowance in a matched market area";
        }
        return temporaryOrSpecified ? "temporary or specified accommodation" : Words.NOT_KNOWN;
    }

    @Override
    public List<Observation> observations() {
        return List.of(Words.seen("rent route", inWords()));
    }
}
