package org.benefitstriage.api.approvals;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The release in service and what the council has approved.
 *
 * @param engine version of the software
 * @param rulesSha256 digest of rules and routing table
 * @param parametersSha256 digest of the dated figures
 * @param modelSha256 digest of the model, or {@code none}
 * @param approved whether somebody of the council has approved exactly this
 * @param approvals of this and of other releases, newest first
 */
@Schema(name = "Release", description = "The release in service, and the approvals of the caller's council.")
public record ReleaseView(
        @Schema(description = "Version of the software.") String engine,

        @Schema(description = "SHA-256 of rules and routing table.")
        String rulesSha256,

        @Schema(description = "SHA-256 of the dated figures.")
        String parametersSha256,

        @Schema(description = "SHA-256 of the risk model's artefact, or none.")
        String modelSha256,

        @Schema(description = "Whether somebody of the council has approved exactly this release.")
        boolean approved,

        @Schema(description = "Of this and of other releases, newest first.")
        List<ReleaseApprovalView> approvals) {

    public ReleaseView {
        approvals = List.copyOf(approvals);
    }
}
