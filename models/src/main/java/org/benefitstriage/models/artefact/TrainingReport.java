package org.benefitstriage.models.artefact;

import java.util.List;

/**
 * What was learnt from what, and how well it does on the year it has not seen.
 *
 * @param claims claims in the caseload
 * @param seed seed of the caseload and of training
 * @param learning the years the points were learnt on
 * @param calibration the later year the probabilities were learnt on
 * @param test the last year, used for nothing else
 * @param auc chance that a claim in error scores above a correct one, on the test year
 * @param aucBeforeRounding the same for the logistic regression before the points were made, in ten-thousandths
 * @param calibrationError mean distance between predicted and observed share, in ten-thousandths
 * @param bootstrapSeed seed of the intervals
 * @param bootstrapDraws resamples behind each interval
 * @param groups the test year by predicted probability
 */
public record TrainingReport(
        int claims,
        long seed,
        YearCount learning,
        YearCount calibration,
        YearCount test,
        Estimate auc,
        int aucBeforeRounding,
        int calibrationError,
        long bootstrapSeed,
        int bootstrapDraws,
        List<RiskGroup> groups) {

    public TrainingReport {
        groups = List.copyOf(groups);
    }
}
