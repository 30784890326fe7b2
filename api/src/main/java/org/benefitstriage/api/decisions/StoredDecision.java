package org.benefitstriage.api.decisions;

import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;

/**
 * A decision with its record as stored.
 *
 * @param summary what lists show
 * @param recordSha256 the hash that was stored beside the record
 * @param recordBytes the canonical document
 */
public record StoredDecision(DecisionSummary summary, String recordSha256, byte[] recordBytes) {

    /** The record, to be read member by member. */
    public JsonFields record() {
        return JsonFields.of(tree());
    }

    JsonValue tree() {
        try {
            return JsonReader.read(recordBytes);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(
                    "the stored record of decision " + summary.decisionId() + " is not JSON", e);
        }
    }

    @Override
    public String toString() {
        return "StoredDecision (" + summary.decisionId() + ")";
    }
}
