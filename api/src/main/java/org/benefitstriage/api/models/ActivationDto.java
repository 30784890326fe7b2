package org.benefitstriage.api.models;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approval of a model with its thresholds, on the wire: what was read is what is approved. */
@Schema(name = "ActivationRequest", description = "The approval of a model with its thresholds.")
record ActivationDto(
        @Schema(description = "SHA-256 of the model.", required = true, pattern = DIGEST, examples = EXAMPLE)
        String modelSha256,

        @Schema(
                description = "SHA-256 of the model card that was read.",
                required = true,
                pattern = DIGEST,
                examples = EXAMPLE)
        String cardSha256,

        @Schema(
                description = "SHA-256 of the fairness report that was read.",
                required = true,
                pattern = DIGEST,
                examples = EXAMPLE)
        String fairnessSha256,

        @Schema(
                description = "From which probability a claim is medium, in ten-thousandths.",
                required = true,
                minimum = "1",
                maximum = "9999",
                examples = "1000")
        Integer mediumFrom,

        @Schema(
                description = "From which probability a claim is high, in ten-thousandths.",
                required = true,
                minimum = "2",
                maximum = "10000",
                examples = "2500")
        Integer highFrom,

        @Schema(
                description = "What the approval rests on. Kept for good; no personal data.",
                examples = "Agreed by the section 151 officer and the audit committee on 4 March 2026.",
                required = true,
                minLength = 1,
                maxLength = 1000)
        String basis) {

    private static final String EXAMPLE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final String DIGEST = "^[0-9a-f]{64}$";

    static final Map<String, String> IN_WORDS = Map.of(DIGEST, "64 hexadecimal digits in lower case");
}
