package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Claim;

/**
 * The home as risk sees it: never where it is.
 *
 * @param moveKnown whether the day they moved in is given
 * @param daysSinceMove days from the move to the receipt of the claim, nil when later
 * @param otherClaims other claims at the same property from other people
 * @param mismatched whether the check of the address came back mismatched
 * @param away whether a temporary absence is reported
 */
public record RiskAddress(boolean moveKnown, long daysSinceMove, int otherClaims, boolean mismatched, boolean away) {

    static RiskAddress of(Assessment assessment) {
        Claim claim = assessment.claim();
        return new RiskAddress(
                claim.home().movedIn().isGiven(),
                claim.home()
                        .movedIn()
                        .fold(day -> RiskEarnings.days(day, claim.dates().received()), () -> 0L),
                assessment.context().linked().otherClaimsAtAddress(),
                RiskChecks.mismatched(claim, CheckKind.ADDRESS),
                claim.home().absence().isGiven());
    }
}
