package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Signatory;

/**
 * How the claim came, as risk sees it. An appointee or attorney is not told apart from the claimant here: their being needed
 * says something about health.
 *
 * @param otherOpenClaims other open claims by the same person for the same benefit
 * @param backdatingAsked whether an earlier start is asked for
 * @param daysBackdated days between the start asked for and the receipt of the claim, nil when not asked
 * @param signedByAnother whether somebody other than claimant, partner, appointee or attorney signed
 * @param daysSinceFirstContact days from first contact to receipt, nil when there was none before
 */
public record RiskHistory(
        int otherOpenClaims,
        boolean backdatingAsked,
        long daysBackdated,
        boolean signedByAnother,
        long daysSinceFirstContact) {

    static RiskHistory of(Assessment assessment) {
        Claim claim = assessment.claim();
        var received = claim.dates().received();
        return new RiskHistory(
                assessment.context().linked().otherOpenClaimsBySamePerson(),
                claim.backdating().isGiven(),
                claim.backdating().fold(request -> RiskEarnings.days(request.from(), received), () -> 0L),
                claim.declaration().signedBy() == Signatory.OTHER,
                claim.dates().firstContact().fold(day -> RiskEarnings.days(day, received), () -> 0L));
    }

    public boolean anyOtherOpenClaim() {
        return otherOpenClaims > 0;
    }
}
