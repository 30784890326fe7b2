package org.benefitstriage.api.decisions;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One decision with everything it rests on.
 *
 * @param summary what lists show
 * @param reasons why a person was asked, most important first
 * @param recordSha256 SHA-256 of the record's canonical bytes
 * @param record the record as stored: findings, conditions, workings, indicators that fired and that did not, guard-rails
 */
@Schema(name = "Decision", description = "One decision with everything it rests on.")
record DecisionDetail(
        DecisionSummary summary,
        List<String> reasons,
        String recordSha256,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        String record) {

    static DecisionDetail of(StoredDecision decision) {
        return new DecisionDetail(
                decision.summary(),
                decision.record().object("explanation").strings("referralReasons"),
                decision.recordSha256(),
                new String(decision.recordBytes(), StandardCharsets.UTF_8));
    }
}
