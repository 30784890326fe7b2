package org.benefitstriage.api.halts;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a person switches automatic approval off, or on again. */
@Schema(name = "HaltRequest", description = "A person's reason for switching automatic approval off, or on again.")
record HaltDto(
        @Schema(
                description = "Why. Kept for good and read by auditors; no personal data.",
                examples = "The rent check has answered for the wrong market area since Friday.",
                required = true,
                minLength = 1,
                maxLength = 1000)
        String because) {

    static final Map<String, String> IN_WORDS = Map.of();
}
