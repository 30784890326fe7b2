package org.benefitstriage.models.training;

import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.artefact.TrainingReport;

/**
 * What a training run made.
 *
 * @param artefact what was written
 * @param modelDigest SHA-256 of the model file
 */
public record TrainingResult(ModelArtefact artefact, String modelDigest) {

    /** What was learnt from what, and how well it does. */
    public TrainingReport report() {
        return artefact.report();
    }
}
