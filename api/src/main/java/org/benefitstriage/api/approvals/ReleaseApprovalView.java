package org.benefitstriage.api.approvals;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval of a release, as it was recorded. */
@Schema(name = "ReleaseApproval", description = "An approval of a release, kept for good.")
public record ReleaseApprovalView(
        @Schema(description = "The approval.") UUID id,

        @Schema(description = "SHA-256 of rules and routing table.")
        String rulesSha256,

        @Schema(description = "SHA-256 of the dated figures.")
        String parametersSha256,

        @Schema(description = "SHA-256 of the model's artefact, or none.")
        String modelSha256,

        @Schema(description = "What the approval rests on.") String basis,
        @Schema(description = "The account's id.") String approvedBy,
        @Schema(description = "When, UTC.") Instant approvedAt) {

    static ReleaseApprovalView of(ReleaseApprovalEntity row) {
        return new ReleaseApprovalView(
                row.id,
                row.rulesDigest,
                row.parametersDigest,
                row.modelDigest,
                row.basis,
                row.approvedBy,
                row.approvedAt);
    }
}
