package org.benefitstriage.api.approvals;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approval of a release, on the wire: the three digests that {@code triage --version} prints. */
@Schema(
        name = "ReleaseApprovalRequest",
        description = "The approval of a release by the digests of what it consists of.")
record ReleaseApprovalDto(
        @Schema(
                description = "SHA-256 of rules and routing table.",
                required = true,
                pattern = DIGEST,
                examples = EXAMPLE)
        String rulesSha256,

        @Schema(description = "SHA-256 of the dated figures.", required = true, pattern = DIGEST, examples = EXAMPLE)
        String parametersSha256,

        @Schema(
                description = "SHA-256 of the risk model's artefact; none when the release has no model.",
                required = true,
                pattern = DIGEST_OR_NONE,
                examples = EXAMPLE)
        String modelSha256,

        @Schema(
                description = "What the approval rests on. Kept for good; no personal data.",
                examples =
                        "Changes read with the rule book of this release; agreed in the service board of 4 March 2026.",
                required = true,
                minLength = 1,
                maxLength = 1000)
        String basis) {

    private static final String EXAMPLE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final String DIGEST = "^[0-9a-f]{64}$";

    static final String DIGEST_OR_NONE = "^([0-9a-f]{64}|none)$";

    static final Map<String, String> IN_WORDS = Map.of(
            DIGEST, "64 hexadecimal digits in lower case",
            DIGEST_OR_NONE, "64 hexadecimal digits in lower case, or none");
}
