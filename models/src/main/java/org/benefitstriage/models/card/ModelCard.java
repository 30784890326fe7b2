package org.benefitstriage.models.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.models.artefact.ArtefactFiles;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.artefact.PointsScale;
import org.benefitstriage.models.artefact.TrainingReport;
import org.benefitstriage.models.artefact.YearCount;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;

/** Writes the model card of an artefact. The same artefact gives the same text. */
public final class ModelCard {

    /** The heading under which the allow-list is printed. */
    public static final String ALLOW_LIST = "## What it sees: the allow-list";

    private ModelCard() {}

    /** The card, in Markdown. */
    public static String text(ModelArtefact artefact, FeatureSchema schema) {
        List<String> lines = new ArrayList<>();
        lines.addAll(CardProse.PURPOSE);
        allowList(lines, schema);
        lines.addAll(CardProse.NEVER_SEEN);
        lines.addAll(CardProse.DATA_AND_LABEL);
        learning(lines, artefact.report());
        scorecard(lines, artefact, schema);
        calibration(lines, artefact);
        CardPerformance.write(lines, artefact.report());
        lines.addAll(CardProse.LIMITS);
        identity(lines, artefact);
        return String.join("\n", lines) + "\n";
    }

    private static void allowList(List<String> lines, FeatureSchema schema) {
        lines.addAll(List.of(
                ALLOW_LIST,
                "",
                "These are all the components of the engine's `RiskView`, in order. A test compares the two.",
                "",
                "| Component | What it is | Direction |",
                "|---|---|---|"));
        for (Feature feature : schema.features()) {
            lines.add("| `" + feature.name() + "` | " + feature.inWords() + " | "
                    + feature.direction().inWords() + " |");
        }
        lines.add("");
    }

    private static void learning(List<String> lines, TrainingReport report) {
        lines.addAll(List.of(
                "## How it was learnt",
                "",
                "- Caseload of " + report.claims() + " claims, seed " + report.seed() + ", cut by time:",
                "  - points: " + years(report.learning()),
                "  - probabilities: " + years(report.calibration()),
                "  - performance below: " + years(report.test()),
                "- Tribuo's logistic regression with one column per bin. Its weights are made to rise in the stated direction"
                        + " (pool-adjacent-violators), measured from each feature's best bin, and rounded to whole points: "
                        + PointsScale.POINTS_TO_DOUBLE + " points double the odds of an error, and "
                        + PointsScale.ANCHOR_POINTS + " points stand for odds of 1 to " + PointsScale.ANCHOR_ODDS
                        + ".",
                "- Probabilities come from a later year, by pool-adjacent-violators over the points.",
                "- Scoring adds whole numbers and looks up a table. It uses no floating point, so every machine gives the same score.",
                ""));
    }

    private static String years(YearCount count) {
        String years = count.fromYear() == count.toYear()
                ? "year " + count.fromYear()
                : "years " + count.fromYear() + " to " + count.toYear();
        return years + ", " + count.claims() + " claims, " + count.errors() + " in error";
    }

    private static void scorecard(List<String> lines, ModelArtefact artefact, FeatureSchema schema) {
        lines.addAll(List.of(
                "## The scorecard",
                "",
                "Every claim starts from " + artefact.scorecard().basePoints() + " points. More points, more risk.",
                "",
                "| Component | Bin | Points |",
                "|---|---|---:|"));
        for (int i = 0; i < schema.features().size(); i++) {
            Feature feature = schema.features().get(i);
            List<Integer> points = artefact.scorecard().features().get(i).points();
            IntStream.range(0, points.size())
                    .mapToObj(bin -> "| `" + feature.name() + "` | "
                            + feature.bins().get(bin).inWords() + " | " + points.get(bin) + " |")
                    .forEach(lines::add);
        }
        lines.add("");
    }

    private static void calibration(List<String> lines, ModelArtefact artefact) {
        lines.addAll(List.of(
                "## From points to probability",
                "",
                "| From points | Probability of a material error |",
                "|---:|---:|"));
        artefact.calibration()
                .steps()
                .forEach(step -> lines.add(
                        "| " + step.fromPoints() + " | " + CardPerformance.percent(step.perTenThousand()) + " |"));
        lines.addAll(List.of("", "Scores under the first row have its probability.", ""));
    }

    private static void identity(List<String> lines, ModelArtefact artefact) {
        lines.addAll(List.of(
                "## Identity",
                "",
                "| What | SHA-256 |",
                "|---|---|",
                "| `" + ArtefactFiles.MODEL + "` | `" + CanonicalJson.sha256(ArtefactFiles.bytes(artefact)) + "` |",
                "| feature schema | `" + artefact.schemaDigest() + "` |",
                "| `" + ArtefactFiles.DATA_SHEET + "` | `" + artefact.dataSheetDigest() + "` |",
                "",
                "Every decision record names the first of these. The library's own provenance is in the model file."));
    }
}
