package org.benefitstriage.engine.decision;

/**
 * What the council's own records showed about other claims at the moment of decision.
 *
 * @param otherClaimsAtAddress other claims at the same property from other people
 * @param otherClaimsOnAccount other people's claims paid to the same bank account
 * @param otherOpenClaimsBySamePerson other claims by the same person for the same benefit
 */
public record LinkedClaims(int otherClaimsAtAddress, int otherClaimsOnAccount, int otherOpenClaimsBySamePerson) {

    /** No other claims. */
    public static final LinkedClaims NONE = new LinkedClaims(0, 0, 0);
}
