package org.benefitstriage.engine.decision;

import java.util.List;

/**
 * What is said about a decision and could not be written again from the rest of its record: which reason comes first, and what
 * the claimant was told. The sentences about single results are written when they are read, by {@link RecordSentences}.
 *
 * @param topReason the one reason an officer reads first
 * @param referralReasons why a person is asked, most important first; empty when approved
 * @param claimantText what the claimant is told: no risk, no band, no score
 */
public record Explanation(String topReason, List<String> referralReasons, List<String> claimantText) {

    public Explanation {
        referralReasons = List.copyOf(referralReasons);
        claimantText = List.copyOf(claimantText);
    }
}
