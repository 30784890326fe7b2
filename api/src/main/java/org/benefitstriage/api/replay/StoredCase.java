package org.benefitstriage.api.replay;

import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * What it takes to run one decision again.
 *
 * @param decisionId the decision
 * @param authority its council
 * @param inputs claim and record as stored; empty once they are erased
 * @param recordSha256 the hash that was stored beside the record
 */
public record StoredCase(UUID decisionId, AuthorityCode authority, Optional<Inputs> inputs, String recordSha256) {

    /**
     * The bytes.
     *
     * @param snapshot the claim's canonical bytes
     * @param record the decision record's canonical bytes
     */
    public record Inputs(byte[] snapshot, byte[] record) {}

    @Override
    public String toString() {
        return "StoredCase (" + decisionId + ")";
    }
}
