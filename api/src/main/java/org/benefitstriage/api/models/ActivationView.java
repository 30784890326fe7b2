package org.benefitstriage.api.models;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An approval of a model with its thresholds, as it was recorded. */
@Schema(name = "Activation", description = "An approval of a model with its thresholds, kept for good.")
public record ActivationView(
        @Schema(description = "The activation.") UUID id,
        @Schema(description = "SHA-256 of the artefact.") String modelSha256,

        @Schema(description = "SHA-256 of the card that was read.")
        String cardSha256,

        @Schema(description = "SHA-256 of the fairness report that was read.")
        String fairnessSha256,

        @Schema(description = "From which probability a claim is medium, in ten-thousandths.")
        int mediumFrom,

        @Schema(description = "From which probability a claim is high, in ten-thousandths.")
        int highFrom,

        @Schema(description = "What the approval rests on.") String basis,
        @Schema(description = "The account's id.") String approvedBy,
        @Schema(description = "When, UTC.") Instant approvedAt) {

    static ActivationView of(ActivationEntity row) {
        return new ActivationView(
                row.id,
                row.modelDigest,
                row.cardDigest,
                row.fairnessDigest,
                row.mediumFrom,
                row.highFrom,
                row.basis,
                row.approvedBy,
                row.approvedAt);
    }
}
