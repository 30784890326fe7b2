package org.benefitstriage.api.pages;

import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.erasure.Erasure;

/**
 * A decision whose personal data are gone.
 *
 * @param when it was decided, in words
 * @param benefits the benefits claimed, in full
 * @param outcome what became of the claim
 * @param row the row of the routing table
 * @param removed what was removed
 * @param because why
 * @param erasedBy who or what removed it
 * @param erasedAt when, in words
 */
public record ErasedView(
        String when,
        String benefits,
        Tag outcome,
        String row,
        String removed,
        String because,
        String erasedBy,
        String erasedAt) {

    static ErasedView of(DecisionSummary summary, Erasure erasure) {
        return new ErasedView(
                Words.time(summary.decidedAt()),
                Words.fully(summary.benefits()),
                Tag.of(summary.outcome()),
                summary.routeRow(),
                Erasure.REMOVED,
                erasure.because(),
                erasure.erasedBy(),
                Words.time(erasure.erasedAt()));
    }
}
