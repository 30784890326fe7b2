package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.risk.Observation;

/**
 * Whether the home is lived in.
 *
 * @param livesHere whether the claimant normally lives there
 * @param owned whether the claimant owns it or is buying it
 * @param away whether a temporary absence is reported
 * @param partnerAway whether the partner is away, no when there is no partner
 */
public record HomeFacts(YesNo livesHere, YesNo owned, boolean away, YesNo partnerAway) implements Observed {

    /** The home of a claim. */
    public static HomeFacts of(Claim claim) {
        return new HomeFacts(
                claim.home().normallyLivesHere(),
                claim.home().ownsIt(),
                claim.home().absence().isGiven(),
                claim.partner().fold(partner -> partner.temporarilyAway(), () -> YesNo.NO));
    }

    @Override
    public List<Observation> observations() {
        return List.of(
                Words.seen("normally lives here", livesHere),
                Words.seen("temporary absence reported", away),
                Words.seen("partner temporarily away", partnerAway));
    }
}
