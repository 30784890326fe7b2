package org.benefitstriage.api.explanations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known about how groups of people fare. */
@Schema(name = "Fairness", description = "The fairness report in force, or plainly that there is none.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Fairness(
        @Schema(description = "SHA-256 of the fairness report in force; absent when there is none.")
        Optional<String> reportSha256,

        @Schema(description = "SHA-256 of the model card; absent when the model is another or there was none.")
        Optional<String> modelCardSha256,

        @Schema(description = "What is known, in a sentence.")
        String inWords,

        @Schema(description = "What could not be tested, and why.")
        List<String> notTested) {}
