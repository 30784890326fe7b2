package org.benefitstriage.api.decisions;

import java.util.List;
import java.util.UUID;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.routing.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision in sentences.
 *
 * @param decisionId the decision
 * @param claimId its claim
 * @param outcome approved or referred
 * @param topReason the one reason to read first
 * @param referralReasons why a person was asked, most important first; empty when approved
 * @param conditions one sentence per condition of entitlement
 * @param indicators one sentence per indicator that fired, with its points
 * @param notFired one sentence per indicator that ran and did not fire
 * @param award one sentence per benefit
 * @param claimantText what the claimant is told
 */
@Schema(name = "Explanation", description = "A decision in sentences, each built from a recorded result.")
record ExplanationView(
        UUID decisionId,
        UUID claimId,
        Outcome outcome,
        String topReason,
        List<String> referralReasons,
        List<String> conditions,
        List<String> indicators,
        List<String> notFired,
        List<String> award,
        List<String> claimantText) {

    static ExplanationView of(StoredDecision decision) {
        JsonFields explanation = decision.record().object("explanation");
        return new ExplanationView(
                decision.summary().decisionId(),
                decision.summary().claimId(),
                decision.summary().outcome(),
                explanation.string("topReason"),
                explanation.strings("referralReasons"),
                explanation.strings("conditions"),
                explanation.strings("indicators"),
                explanation.strings("notFired"),
                explanation.strings("award"),
                explanation.strings("claimantText"));
    }
}
