package org.benefitstriage.api.pages;

import java.util.UUID;
import org.benefitstriage.api.decisions.DecisionSummary;

/**
 * The decision that a form is about, as its head shows it.
 *
 * @param decisionId the decision
 * @param reference the form's own reference
 * @param when it was decided, in words
 * @param benefits the benefits claimed, in full
 * @param whyNot why nothing can be recorded now, in a sentence; empty where it can
 */
public record ActOnDecision(UUID decisionId, String reference, String when, String benefits, String whyNot) {

    static ActOnDecision of(DecisionSummary decision, String whyNot) {
        return new ActOnDecision(
                decision.decisionId(),
                decision.reference(),
                Words.time(decision.decidedAt()),
                Words.fully(decision.benefits()),
                whyNot);
    }

    @Override
    public String toString() {
        return "ActOnDecision (" + decisionId + ")";
    }
}
