package org.benefitstriage.engine.claim;

/**
 * Who lets the home.
 *
 * @param kind council, housing association, private or supported housing provider
 * @param name the name, if given
 * @param relative whether the landlord is a relative or former partner of the claimant or partner
 * @param livesInTheHome whether the landlord lives in the home
 * @param commercial whether rent would be paid in the ordinary way of business
 */
public record Landlord(LandlordKind kind, Answer<String> name, YesNo relative, YesNo livesInTheHome, YesNo commercial) {

    @Override
    public String toString() {
        return "Landlord (" + kind + ")";
    }
}
