package org.benefitstriage.api.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody asked for a decision to be looked at again, and what came of it.
 *
 * @param requestId this request
 * @param decisionId the decision
 * @param referralId where an officer decides it; for staff only
 * @param askedBy the claimant or somebody acting for them
 * @param receivedOn the day it reached the council
 * @param reasons why, in their words; for staff only
 * @param recordedBy the account that recorded it; for staff only
 * @param recordedAt when it was recorded, UTC
 * @param result what came of it
 * @param decidedAt when that was decided, UTC
 */
@Schema(name = "ReviewRequest", description = "That a decision was to be looked at again, and what came of it.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewRequest(
        UUID requestId,
        UUID decisionId,

        @Schema(description = "Where an officer decides it. Staff only.")
        Optional<UUID> referralId,

        AskedBy askedBy,

        @Schema(description = "The day it reached the council.")
        LocalDate receivedOn,

        @Schema(
                description =
                        "Why, in the words of whoever asked. Staff only; absent where no reason was given, and once erased.")
        Optional<String> reasons,

        @Schema(description = "The account that recorded it. Staff only.", examples = "officer-1")
        Optional<String> recordedBy,

        @Schema(description = "When it was recorded, UTC.") Instant recordedAt,

        @Schema(description = "WAITING for an officer; then whether the decision STANDS or was CHANGED.")
        ReviewResult result,

        @Schema(description = "When an officer decided it, UTC. Absent while it waits.")
        Optional<Instant> decidedAt) {

    /** What the form it came from is told. */
    ReviewRequest forForm() {
        return new ReviewRequest(
                requestId,
                decisionId,
                Optional.empty(),
                askedBy,
                receivedOn,
                Optional.empty(),
                Optional.empty(),
                recordedAt,
                result,
                decidedAt);
    }

    @Override
    public String toString() {
        return "ReviewRequest (" + requestId + ")";
    }
}
