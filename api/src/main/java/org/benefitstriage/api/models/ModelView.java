package org.benefitstriage.api.models;

import java.util.Optional;
import org.benefitstriage.models.release.ModelRelease;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A loaded model.
 *
 * @param modelSha256 the artefact; {@code none} when it is unavailable
 * @param cardSha256 its card, if it has one
 * @param fairnessSha256 its fairness report, if it has one that names it
 */
@Schema(name = "Model", description = "A loaded model. What is missing keeps it from being approved.")
public record ModelView(
        @Schema(description = "SHA-256 of the artefact; none when it could not be loaded.")
        String modelSha256,

        @Schema(description = "SHA-256 of its card.") Optional<String> cardSha256,

        @Schema(description = "SHA-256 of its fairness report.")
        Optional<String> fairnessSha256) {

    static ModelView of(ModelRelease release) {
        return new ModelView(release.model().digest(), release.cardDigest(), release.fairnessDigest());
    }
}
