package org.benefitstriage.api.candidates;

import java.util.Optional;
import java.util.UUID;

/**
 * What a candidate made of one claim.
 *
 * @param decisionId the decision that was made without it
 * @param state whether it decided
 * @param decided what, if it did
 */
record CandidateRun(UUID decisionId, State state, Optional<Decided> decided) {

    /** Whether it decided. */
    enum State {
        DECIDED,
        FAILED,
        TOO_SLOW
    }

    /**
     * What it decided.
     *
     * @param route where the claim would have gone
     * @param routeRow the row of its routing table
     * @param band the band an officer would have seen
     * @param rulePoints the sum of its indicators' points
     * @param comparison what came out otherwise
     * @param recordSha256 SHA-256 of its record, which is not kept: running it again gives the same
     */
    record Decided(
            String route,
            String routeRow,
            String band,
            int rulePoints,
            RecordComparison comparison,
            String recordSha256) {}
}
