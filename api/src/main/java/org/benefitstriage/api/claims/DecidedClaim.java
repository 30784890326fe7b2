package org.benefitstriage.api.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.routing.Outcome;

/**
 * A claim with its decision, ready to be stored: everything or nothing.
 *
 * @param claimId the claim
 * @param decisionId the decision
 * @param clientId who handed it in
 * @param key the form's key for it
 * @param bodySha256 hash of the body as sent
 * @param claim the claim
 * @param snapshot its canonical bytes
 * @param keys what links it to other claims
 * @param record the decision
 * @param recordBytes its canonical bytes
 * @param receiptBytes what the form is told
 * @param at when, UTC
 * @param candidate what a candidate model beside the one in use said; without effect
 */
record DecidedClaim(
        UUID claimId,
        UUID decisionId,
        String clientId,
        IdempotencyKey key,
        String bodySha256,
        Claim claim,
        byte[] snapshot,
        LinkKeys keys,
        DecisionRecord record,
        byte[] recordBytes,
        byte[] receiptBytes,
        Instant at,
        Optional<ModelScore.Scored> candidate) {

    /** Days in which a claim should be decided once everything is in. */
    private static final int DAYS_TO_DECIDE = 14;

    boolean isReferred() {
        return record.route().route().outcome() == Outcome.REFERRED;
    }

    /** The day by which an officer should decide. */
    LocalDate dueOn() {
        return claim.dates().received().plusDays(DAYS_TO_DECIDE);
    }

    /** The award a week in pence, if one was worked out. */
    Optional<Long> weeklyPence(Benefit benefit) {
        return record.entitlements().stream()
                .filter(entitlement -> entitlement.benefit() == benefit)
                .findFirst()
                .flatMap(entitlement -> entitlement.<Optional<Long>>fold(
                        award -> Optional.of(award.weekly().value().pence()), not -> Optional.empty()));
    }

    @Override
    public String toString() {
        return "DecidedClaim (" + claimId + ")";
    }
}
