package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the decision means, what happens next, and what can be done about it. */
@Schema(name = "Impact", description = "What the decision means, what happens next, and the rights of the claimant.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Impact(
        @Schema(description = "What it means in law.") String effect,
        @Schema(description = "What happens next.") List<String> next,

        @Schema(
                description =
                        "What the claimant was told at once. Absent while withheld: the evidence asked for depends on the risk.")
        Optional<List<String>> told,

        @Schema(description = "How it can be questioned, for each benefit.")
        List<Right> rights,

        @Schema(description = "How a review by a person is asked for.")
        String howToAsk,

        @Schema(description = "Reviews that were asked for, newest first; none where nobody asked.")
        List<ReviewSeen> reviews,

        @Schema(description = "Appeals to a tribunal, newest first; none where nobody appealed.")
        List<AppealSeen> appeals) {

    public Impact {
        next = List.copyOf(next);
        rights = List.copyOf(rights);
        reviews = List.copyOf(reviews);
        appeals = List.copyOf(appeals);
    }

    /** A way to question the decision. */
    @Schema(name = "Right", description = "A way to question the decision.")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Right(
            String benefit,
            String what,

            @Schema(description = "The time for it; absent where the figures of the decision do not say.")
            Optional<String> within) {}
}
