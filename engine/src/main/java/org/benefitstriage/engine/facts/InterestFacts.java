package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.CouncilInterest;
import org.benefitstriage.engine.claim.YesNo;

/**
 * What the council already has open about the claimant. Not answered means nobody has looked.
 *
 * @param revisionOrAppeal a revision or appeal
 * @param suspension a suspended award
 * @param overpayment an overpayment
 * @param fraud a fraud enquiry
 */
public record InterestFacts(YesNo revisionOrAppeal, YesNo suspension, YesNo overpayment, YesNo fraud) {

    static InterestFacts of(CouncilInterest interest) {
        return new InterestFacts(
                interest.openRevisionOrAppeal(),
                interest.suspension(),
                interest.overpayment(),
                interest.fraudInterest());
    }
}
