package org.benefitstriage.api.erasure;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody erases a claim, puts it on hold or ends a hold. */
@Schema(name = "ErasureRequest", description = "Why a claim is erased, put on hold, or no longer held.")
record ErasureDto(
        @Schema(
                description = "Why. Kept for good and read by auditors; no personal data.",
                examples = "An appeal to the tribunal is open.",
                required = true,
                minLength = 1,
                maxLength = 1000)
        String because) {

    static final Map<String, String> IN_WORDS = Map.of();
}
