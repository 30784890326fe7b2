package org.benefitstriage.engine.decision;

import java.util.List;

/**
 * A decision in sentences, each built from a result of the pipeline.
 *
 * @param topReason the one reason an officer reads first
 * @param referralReasons why a person is asked, most important first; empty when approved
 * @param conditions one sentence per condition
 * @param indicators one sentence per indicator that fired, with its points
 * @param notFired one sentence per indicator that ran and did not fire
 * @param award one sentence per benefit
 * @param claimantText what the claimant is told: no risk, no band, no score
 */
public record Explanation(
        String topReason,
        List<String> referralReasons,
        List<String> conditions,
        List<String> indicators,
        List<String> notFired,
        List<String> award,
        List<String> claimantText) {

    public Explanation {
        referralReasons = List.copyOf(referralReasons);
        conditions = List.copyOf(conditions);
        indicators = List.copyOf(indicators);
        notFired = List.copyOf(notFired);
        award = List.copyOf(award);
        claimantText = List.copyOf(claimantText);
    }
}
