package org.benefitstriage.models.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What scores are worth on a table with a known truth, as text. The same rows and seed give the same text. */
public final class EvaluationReport {

    private static final double[] SHARES = {0.05, 0.1, 0.2, 0.3};
    private static final double[] SAFEST = {0.4, 0.55, 0.7};
    private static final int GROUPS = 10;

    private EvaluationReport() {}

    /**
     * The report, in Markdown.
     *
     * @param rows the checked rows
     * @param label what counts as an error
     * @param unchecked rows nobody checked, which say nothing here
     * @param resamples behind the interval
     */
    public static String text(ScoredRows rows, String label, int unchecked, long seed, int resamples) {
        List<String> lines = new ArrayList<>(List.of(
                "# Evaluation of a scored table",
                "",
                "In error means: " + label + ".",
                "",
                "- Rows with a known outcome: " + rows.size() + "; rows nobody checked, left out: " + unchecked + ".",
                "- Share in error, weighted: " + percent(rows.errorRate()) + ".",
                "- AUC (0.5 is chance), 95% interval from " + resamples + " resamples, seed " + seed + ": "
                        + new RankMeasure(rows).auc(seed, resamples).inWords() + "."));
        found(lines, rows);
        calibration(lines, rows);
        return String.join("\n", lines) + "\n";
    }

    private static void found(List<String> lines, ScoredRows rows) {
        lines.addAll(List.of(
                "",
                "## What looking at the riskiest finds",
                "",
                "| Riskiest share of rows | Share of all errors found | Times as many as a random choice |",
                "|---:|---:|---:|"));
        for (double share : SHARES) {
            double found = ShareFound.amongRiskiest(rows, share);
            lines.add("| " + percent(share) + " | " + percent(found) + " | "
                    + String.format(Locale.ROOT, "%.2f", found / share) + " |");
        }
        lines.addAll(List.of(
                "",
                "## What leaving the safest alone misses",
                "",
                "| Safest share of rows | Error rate among them | Against all rows |",
                "|---:|---:|---:|"));
        for (double share : SAFEST) {
            double rate = ShareFound.rateAmongSafest(rows, share);
            lines.add("| " + percent(share) + " | " + percent(rate) + " | "
                    + String.format(Locale.ROOT, "%.2f", rate / rows.errorRate()) + " |");
        }
    }

    private static void calibration(List<String> lines, ScoredRows rows) {
        lines.addAll(List.of("", "## Predicted against observed", ""));
        if (Double.isNaN(rows.probabilities()[0])) {
            lines.add("The scores are points; without probabilities this cannot be said.");
            return;
        }
        lines.add("Expected calibration error: " + percent(CalibrationMeasure.expectedError(rows)) + ". Brier score: "
                + String.format(Locale.ROOT, "%.4f", CalibrationMeasure.brier(rows)) + ".");
        lines.addAll(List.of("", "| Rows | Share | Mean predicted | In error |", "|---:|---:|---:|---:|"));
        for (CalibrationMeasure.Group group : CalibrationMeasure.groups(rows, GROUPS)) {
            lines.add("| " + group.rows() + " | " + percent(group.share()) + " | " + percent(group.predicted()) + " | "
                    + percent(group.observed()) + " |");
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
