package org.benefitstriage.api.candidates;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The approval of rules, on the wire: what was read is what is approved. */
@Schema(name = "RulesApprovalRequest", description = "The approval of rules.")
record RulesApprovalDto(
        @Schema(
                description = "SHA-256 of the rules.",
                required = true,
                pattern = RulesApprovalDto.DIGEST,
                examples = RulesApprovalDto.EXAMPLE)
        String rulesSha256,

        @Schema(
                description = "SHA-256 of the report that was read.",
                required = true,
                pattern = RulesApprovalDto.DIGEST,
                examples = RulesApprovalDto.EXAMPLE)
        String comparisonSha256,

        @Schema(
                description = "What the approval rests on. Kept for good; no personal data.",
                examples = "Agreed by the section 151 officer on 4 March 2026 after reading the report.",
                required = true,
                minLength = 1,
                maxLength = 1000)
        String basis) {

    static final String EXAMPLE = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    static final String DIGEST = "^[0-9a-f]{64}$";

    static final Map<String, String> IN_WORDS = Map.of(DIGEST, "64 hexadecimal digits in lower case");
}
