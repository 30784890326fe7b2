package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the risk model said. */
@Schema(name = "ModelSeen", description = "The risk model's score, point by point, or why there is none.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ModelSeen(
        @Schema(description = "Its band; absent without a score.")
        Optional<String> band,

        @Schema(description = "The sum; absent without a score.")
        Optional<Integer> points,

        @Schema(description = "Points every claim starts from; absent without a score.")
        Optional<Integer> basePoints,

        @Schema(
                description =
                        "How many of ten thousand claims like this one hold a material error; absent without a score.")
        Optional<Integer> perTenThousand,

        @Schema(description = "Why there is no score.") Optional<String> whyNone,

        @Schema(description = "What each fact added, most points first.")
        List<Part> parts) {

    /** What one fact added. */
    @Schema(name = "ModelPart", description = "What one fact added to the score.")
    public record Part(String fact, String value, int points) {}
}
