package org.benefitstriage.api.models;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The models of the service and what the council has approved.
 *
 * @param live the model in use
 * @param candidate the one beside it, if any
 * @param scores whether the model in use scores the council's claims: it is approved with the policy's thresholds
 * @param activations newest first
 */
@Schema(name = "ModelList", description = "The models of the service and what the caller's council has approved.")
public record ModelList(
        @Schema(description = "The model in use.") ModelView live,

        @Schema(description = "The candidate that scores beside it without effect, if one is configured.")
        Optional<ModelView> candidate,

        @Schema(description = "Whether the model in use is approved with the thresholds of the policy in force.")
        boolean scores,

        @Schema(description = "Newest first.") List<ActivationView> activations) {

    public ModelList {
        activations = List.copyOf(activations);
    }
}
