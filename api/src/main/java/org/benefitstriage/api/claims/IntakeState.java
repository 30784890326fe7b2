package org.benefitstriage.api.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.HaltReason;

/**
 * What the database knows before a claim is decided, read in one round trip.
 *
 * @param keyFree whether no other request with the same key is running
 * @param earlier what the key was used for before, if it was
 * @param linked other claims that share something with this one
 * @param policy the verification policy in force, if there is one
 * @param signatureRows how many rows the council's register of signed figures has
 * @param halts why automatic approval is switched off for the council; empty when it is not
 * @param activated the thresholds with which the council has approved the model in use
 * @param rulesApproved whether the council has approved the rules in use, or has never used others
 */
record IntakeState(
        boolean keyFree,
        Optional<Earlier> earlier,
        LinkedClaims linked,
        Optional<PolicyVersion> policy,
        long signatureRows,
        List<HaltReason> halts,
        Set<BandThresholds> activated,
        boolean rulesApproved) {

    /** An earlier request with the same key. */
    record Earlier(String bodySha256, UUID claimId, byte[] receipt) {}

    /** Names one version of a policy. */
    record PolicyVersion(String id, int version) {}
}
