package org.benefitstriage.models.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.PointsScale;
import org.benefitstriage.models.artefact.RiskGroup;
import org.benefitstriage.models.history.HistoryReport.PartCount;
import org.benefitstriage.models.table.TableSchema.Use;

/** The model card of a scorecard from a council's own table. The same scorecard gives the same text. */
public final class HistoryCard {

    private HistoryCard() {}

    /** The card, in Markdown. */
    public static String text(HistoryModel model) {
        List<String> lines = new ArrayList<>(List.of("# Model card: a scorecard from a council's own history", ""));
        lines.add(
                model.use() == Use.BENCHMARK
                        ? "**Not for claims.** The schema says that this table serves to compare methods."
                        : "It estimates how likely a row is to be in error. It never decides. No service uses it before"
                                + " a council has read this card and the fairness report and has recorded its approval.");
        lines.addAll(List.of("", "In error means: " + model.label() + ".", "", "## Rows", ""));
        rows(lines, model.report());
        lines.addAll(List.of(
                "", "## How it was learnt", "", "- Points: " + model.report().road() + "."));
        lines.add("- " + PointsScale.POINTS_TO_DOUBLE
                + " points double the odds of an error. Within a feature the best group has 0 points; where the schema"
                + " gives a direction, points never run against it. A value never seen in learning has the points of"
                + " the worst that was seen.");
        lines.add("- Probabilities: " + model.report().calibrated() + ", on the calibration rows.");
        lines.add("- Challenger: " + model.report().challenger() + ".");
        changes(lines, model.report());
        performance(lines, model.report());
        scorecard(lines, model);
        calibration(lines, model);
        lines.addAll(List.of(
                "",
                "## What could not be tested here",
                "",
                "- Fairness: `triage fairness` reports it by the columns the schema lists under `measure-only`. What"
                        + " is not in the table cannot be tested.",
                "- Rows nobody checked: their outcome is unknown. Weighting by selection probability allows for how"
                        + " rows were chosen only as far as those probabilities are true and above 0 for every row.",
                "",
                "## Identity",
                "",
                "- table SHA-256 `" + model.report().dataDigest() + "`",
                "- schema SHA-256 `" + model.report().schemaDigest() + "`",
                "- seed " + model.report().seed() + ", " + model.report().resamples() + " resamples"));
        return String.join("\n", lines) + "\n";
    }

    private static void rows(List<String> lines, HistoryReport report) {
        lines.addAll(List.of("| Part | Rows | In error | Effective rows |", "|---|---:|---:|---:|"));
        for (PartCount part : report.parts()) {
            lines.add("| " + part.part().inWords() + " | " + part.rows() + " | " + part.errors() + " | "
                    + part.effective() + " |");
        }
        lines.add("");
        lines.add("Left out because nobody checked them: " + report.unchecked()
                + ". Put aside because they could not be read: " + report.rejected() + ".");
    }

    private static void changes(List<String> lines, HistoryReport report) {
        lines.addAll(List.of("", "## What would be otherwise", ""));
        report.changes().forEach(change -> lines.add("- " + change));
    }

    private static void performance(List<String> lines, HistoryReport report) {
        lines.addAll(List.of(
                "",
                "## Performance on the test rows",
                "",
                "| Measure | Value | 95% interval |",
                "|---|---:|---:|",
                "| AUC (0.5 is chance) | " + share(report.auc().value()) + " | " + interval(report.auc()) + " |",
                "| AUC before whole points | " + share(report.aucBeforeRounding()) + " | |",
                "| Expected calibration error | " + percent(report.calibrationError()) + " | |",
                "",
                "| Predicted from | Rows | Mean predicted | In error | 95% interval |",
                "|---:|---:|---:|---:|---:|"));
        for (RiskGroup group : report.groups()) {
            lines.add("| " + percent(group.fromPerTenThousand()) + " | " + group.claims() + " | "
                    + percent(group.predictedPerTenThousand()) + " | "
                    + percent(group.observed().value()) + " | "
                    + percent(group.observed().low()) + " to "
                    + percent(group.observed().high()) + " |");
        }
    }

    private static void scorecard(List<String> lines, HistoryModel model) {
        lines.addAll(List.of(
                "",
                "## The scorecard",
                "",
                "Every row starts from " + model.points().basePoints() + " points. More points, more risk.",
                "",
                "| Column | What it is | Direction | Group | Points |",
                "|---|---|---|---|---:|"));
        for (int i = 0; i < model.features().size(); i++) {
            BinnedFeature feature = model.features().get(i);
            List<Integer> points = model.points().byFeature().get(i);
            for (int bin = 0; bin < points.size(); bin++) {
                lines.add("| `" + feature.column() + "` | " + feature.inWords() + " | "
                        + feature.direction().inWords() + " | " + feature.bins().inWords(bin) + " | " + points.get(bin)
                        + " |");
            }
        }
    }

    private static void calibration(List<String> lines, HistoryModel model) {
        lines.addAll(List.of("", "## From points to probability", "", "| From points | Probability |", "|---:|---:|"));
        model.calibration()
                .steps()
                .forEach(step -> lines.add("| " + step.fromPoints() + " | " + percent(step.perTenThousand()) + " |"));
    }

    private static String interval(Estimate estimate) {
        return share(estimate.low()) + " to " + share(estimate.high());
    }

    private static String share(int perTenThousand) {
        return String.format(Locale.ROOT, "0.%04d", perTenThousand).replace("0.10000", "1.0000");
    }

    private static String percent(int perTenThousand) {
        return String.format(Locale.ROOT, "%d.%02d%%", perTenThousand / 100, perTenThousand % 100);
    }
}
