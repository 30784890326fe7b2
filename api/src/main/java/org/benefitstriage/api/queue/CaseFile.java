package org.benefitstriage.api.queue;

import java.util.List;
import org.benefitstriage.api.audit.TimelineEntry;
import org.benefitstriage.api.claims.StoredClaim;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.referrals.OfficerDecision;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.reviews.ReviewRequest;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.policy.EvidenceRequirement;

/**
 * Everything an officer needs to decide one referral.
 *
 * @param referral where it stands
 * @param claim the claim as handed in
 * @param decision the decision that referred it
 * @param outcomes what officers decided so far, newest first
 * @param timeline everything that happened to the claim, newest first
 * @param evidenceNeeded evidence that the policy asks for and the claim lacks; on a quality check the full list, whatever
 *     the risk
 * @param reviews who asked for the decision to be looked at again, and what came of it, newest first
 * @param barred whether this is a review of what the reader decided: then it is for somebody else
 * @param hidden whether risk, reasons and route may not be shown yet
 */
public record CaseFile(
        Referral referral,
        StoredClaim claim,
        StoredDecision decision,
        List<OfficerDecision> outcomes,
        List<TimelineEntry> timeline,
        List<EvidenceRequirement> evidenceNeeded,
        List<ReviewRequest> reviews,
        boolean barred,
        boolean hidden) {

    public CaseFile {
        outcomes = List.copyOf(outcomes);
        timeline = List.copyOf(timeline);
        evidenceNeeded = List.copyOf(evidenceNeeded);
        reviews = List.copyOf(reviews);
    }

    /** The claim as handed in. */
    public JsonValue.JsonObject claimAsGiven() {
        return StoredJson.read(claim.snapshot()).object();
    }

    @Override
    public String toString() {
        return "CaseFile (" + referral.referralId() + ")";
    }
}
