package org.benefitstriage.api.claims;

import java.util.UUID;
import org.benefitstriage.api.ledger.SubjectKey;

/**
 * What the log will hold of a decision, and what opens its commitments; all of it is stored with the decision.
 *
 * @param eventId the event it belongs to
 * @param recordSha256 SHA-256 of the decision record, in hexadecimal
 * @param bytes the entry's canonical bytes
 * @param key the claim's new key
 * @param disclosures salts and values, encrypted under that key
 */
record DecisionEntry(UUID eventId, String recordSha256, byte[] bytes, SubjectKey key, byte[] disclosures) {

    @Override
    public String toString() {
        return "DecisionEntry (" + eventId + ")";
    }
}
