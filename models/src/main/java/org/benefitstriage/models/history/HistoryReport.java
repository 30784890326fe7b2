package org.benefitstriage.models.history;

import java.util.List;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.RiskGroup;

/**
 * How a scorecard was learnt and how well it does on the test rows. Shares are in ten-thousandths.
 *
 * @param parts what each part of the rows held
 * @param unchecked rows nobody checked, left out
 * @param rejected rows put aside because they could not be read
 * @param seed fixes every draw
 * @param resamples behind each interval
 * @param road how the points were come to, in words, with what was measured
 * @param calibrated how the probabilities were fitted, in words
 * @param auc of the scorecard
 * @param aucBeforeRounding of the same before whole points
 * @param challenger of the challenger, in words with its AUC, or why there is none
 * @param changes what would be otherwise: were selection ignored, or an error defined otherwise
 * @param calibrationError mean distance between predicted and observed share over ten groups
 * @param groups the test rows by predicted probability
 * @param dataDigest SHA-256 of the table
 * @param schemaDigest SHA-256 of the schema
 * @param provenance every setting of the learning library
 */
public record HistoryReport(
        List<PartCount> parts,
        int unchecked,
        long rejected,
        long seed,
        int resamples,
        String road,
        String calibrated,
        Estimate auc,
        int aucBeforeRounding,
        String challenger,
        List<String> changes,
        int calibrationError,
        List<RiskGroup> groups,
        String dataDigest,
        String schemaDigest,
        String provenance) {

    public HistoryReport {
        parts = List.copyOf(parts);
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
    }

    /**
     * One part of the rows.
     *
     * @param part what it was used for
     * @param rows how many
     * @param errors how many in error
     * @param effective how many equally weighted rows would say as much (Kish)
     */
    public record PartCount(Part part, int rows, int errors, int effective) {}
}
