package org.benefitstriage.api.candidates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which release a report is wanted on. */
@Schema(name = "RulesComparisonRequest", description = "Which release a report is wanted on.")
record RulesComparisonDto(
        @Schema(
                description = "SHA-256 of the release: the candidate's, or that in use where it is not approved yet.",
                required = true,
                pattern = RulesApprovalDto.DIGEST,
                examples = RulesApprovalDto.EXAMPLE)
        String releaseSha256) {}
