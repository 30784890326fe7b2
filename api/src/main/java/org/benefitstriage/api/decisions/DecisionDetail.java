package org.benefitstriage.api.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.erasure.Erasure;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One decision with everything it rests on; of an open quality check, what does not tell its risk. */
@Schema(name = "Decision", description = "One decision with everything it rests on.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DecisionDetail(
        DecisionSummaryView summary,

        @Schema(description = "Why a person was asked, most important first. Absent while withheld.")
        Optional<List<String>> reasons,

        @Schema(description = "SHA-256 of the record's canonical bytes. Absent once it is erased.")
        Optional<String> recordSha256,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "The record as stored: findings, conditions, workings, indicators that fired and that did"
                        + " not, guard-rails. Absent while withheld.")
        Optional<RawJson> record,

        @Schema(description = "That the record was erased, when, by whom and why. Absent while it was not.")
        Optional<Erasure> erasure) {

    /** Of a decision whose personal data are gone. */
    static DecisionDetail of(DecisionSummary summary, Erasure erasure) {
        return new DecisionDetail(
                DecisionSummaryView.of(summary, false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(erasure));
    }

    static DecisionDetail of(StoredDecision decision, boolean withheld) {
        return new DecisionDetail(
                DecisionSummaryView.of(decision.summary(), withheld),
                withheld
                        ? Optional.empty()
                        : Optional.of(decision.record().object("explanation").strings("referralReasons")),
                Optional.of(decision.recordSha256()),
                withheld ? Optional.empty() : Optional.of(RawJson.of(decision.recordBytes())),
                Optional.empty());
    }
}
