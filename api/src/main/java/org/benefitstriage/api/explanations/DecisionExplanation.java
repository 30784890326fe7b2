package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.engine.routing.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One decision, explained in six parts. Every view is made from this: the API's answer, the officer's page, the command line.
 *
 * @param decisionId the decision; absent when it is not stored
 * @param claimId its claim; absent when it is not stored
 * @param level for whom
 * @param outcome approved, or put in front of a person
 * @param riskWithheld whether it is an open quality check, blind to the reader
 * @param erased what was removed and why, once personal data has gone
 * @param rationale why
 * @param responsibility who answers for it
 * @param data what was used
 * @param fairness what is known about groups of people
 * @param safety how often such decisions are wrong
 * @param impact what it means and what can be done about it
 */
@Schema(
        name = "Explanation",
        description =
                "A decision explained: why, who answers for it, what was used, what is known of fairness and of errors,"
                        + " and what it means.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecisionExplanation(
        Optional<UUID> decisionId,
        Optional<UUID> claimId,

        @Schema(description = "For whom: each level leaves out what its reader may not or need not know.")
        Level level,

        @Schema(description = "Approved, or put in front of a person.")
        Outcome outcome,

        @Schema(description = "True while this is an open quality check: whatever tells the risk is withheld.")
        boolean riskWithheld,

        @Schema(description = "What was removed, when and why. Absent while nothing was.")
        Optional<String> erased,

        Rationale rationale,
        Responsibility responsibility,
        DataUsed data,
        Fairness fairness,
        Safety safety,
        Impact impact) {}
