package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.api.reviews.ReviewRequest;
import org.benefitstriage.api.reviews.ReviewResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review that was asked for, without the words that were given: what any reader of the explanation may know. */
@Schema(name = "ReviewSeen", description = "A review that was asked for, and what came of it.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReviewSeen(
        @Schema(description = "The day the request reached the council.")
        LocalDate receivedOn,

        @Schema(description = "What came of it.") ReviewResult result,

        @Schema(description = "When that was decided, UTC. Absent while it waits.")
        Optional<Instant> decidedAt,

        @Schema(description = "The same in words.") String inWords) {

    static ReviewSeen of(ReviewRequest request) {
        return new ReviewSeen(
                request.receivedOn(),
                request.result(),
                request.decidedAt(),
                "A review was asked for on " + request.receivedOn() + " by "
                        + request.askedBy().inWords() + ". " + request.result().inWords());
    }
}
