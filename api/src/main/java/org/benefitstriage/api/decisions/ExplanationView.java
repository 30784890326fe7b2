package org.benefitstriage.api.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.RecordSentences;
import org.benefitstriage.engine.notice.PlainWorking;
import org.benefitstriage.engine.routing.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision in sentences; of an open quality check, those that do not tell its risk. */
@Schema(name = "Explanation", description = "A decision in sentences, each built from a recorded result.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ExplanationView(
        UUID decisionId,
        UUID claimId,

        @Schema(description = "Approved, or put in front of a person.")
        Outcome outcome,

        @Schema(description = "True while this is an open quality check: reasons and indicators are withheld.")
        boolean riskWithheld,

        @Schema(description = "The one reason to read first. Absent while withheld.")
        Optional<String> topReason,

        @Schema(
                description =
                        "Why a person was asked, most important first; empty when approved. Absent while withheld.")
        Optional<List<String>> referralReasons,

        @Schema(description = "One sentence per condition of entitlement.")
        List<String> conditions,

        @Schema(description = "One sentence per indicator that fired, with its points. Absent while withheld.")
        Optional<List<String>> indicators,

        @Schema(description = "One sentence per indicator that ran and did not fire. Absent while withheld.")
        Optional<List<String>> notFired,

        @Schema(description = "One sentence per benefit.") List<String> award,

        @Schema(
                description =
                        "What the claimant was told. Absent while withheld: the evidence asked for depends on the band.")
        Optional<List<String>> claimantText,

        @Schema(description = "The working of each award in plain English, a sentence for each line.")
        List<String> claimantWorking) {

    static ExplanationView of(StoredDecision decision, boolean withheld) {
        JsonValue record = decision.tree();
        JsonFields explanation = JsonFields.of(record).object("explanation");
        RecordSentences sentences = RecordSentences.of(record);
        return new ExplanationView(
                decision.summary().decisionId(),
                decision.summary().claimId(),
                decision.summary().outcome(),
                withheld,
                unless(withheld, explanation.string("topReason")),
                unless(withheld, explanation.strings("referralReasons")),
                sentences.conditions(),
                unless(withheld, sentences.indicators()),
                unless(withheld, sentences.notFired()),
                sentences.award(),
                unless(withheld, explanation.strings("claimantText")),
                PlainWorking.sentences(JsonFields.of(record).objects("entitlements")));
    }

    private static <T> Optional<T> unless(boolean withheld, T value) {
        return withheld ? Optional.empty() : Optional.of(value);
    }
}
