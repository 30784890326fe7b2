package org.benefitstriage.models.artefact;

/**
 * Everything that is published about a model. Only the scorecard and the calibration decide a score; the rest says where they
 * come from.
 *
 * @param scorecard points per bin
 * @param calibration points to probability
 * @param schemaDigest SHA-256 of the feature schema it was made for
 * @param dataSheetDigest SHA-256 of the data sheet
 * @param provenance the learning library's own account of the training run, as text
 * @param report training report
 */
public record ModelArtefact(
        Scorecard scorecard,
        CalibrationTable calibration,
        String schemaDigest,
        String dataSheetDigest,
        String provenance,
        TrainingReport report) {}
