package org.benefitstriage.models.history;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.models.artefact.ArtefactFault;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.artefact.Scorecard;
import org.benefitstriage.models.artefact.ScorecardCheck;
import org.benefitstriage.models.artefact.TrainingReport;
import org.benefitstriage.models.artefact.YearCount;
import org.benefitstriage.models.features.Bin;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.features.RiskDirection;
import org.benefitstriage.models.history.Bins.NumberBins;
import org.benefitstriage.models.history.HistoryReport.PartCount;
import org.benefitstriage.models.table.Direction;
import org.benefitstriage.models.table.TableSchema.Use;

/**
 * A scorecard learnt from a council's own history as a model for claims: possible when the table's features are those of the risk view, under
 * their names, in their bins and with their directions.
 *
 * @param artefact what the service loads
 * @param dataSheet what it learnt from
 */
public record ClaimArtefact(ModelArtefact artefact, String dataSheet) {

    /** The model for claims, or empty when the features are others, or the schema is not for claims. */
    public static Optional<ClaimArtefact> of(HistoryModel model) {
        FeatureSchema schema = FeatureSchema.standard();
        if (model.use() != Use.CLAIMS
                || model.features().size() != schema.features().size()) {
            return Optional.empty();
        }
        List<Scorecard.FeaturePoints> points = new ArrayList<>();
        for (Feature feature : schema.features()) {
            int index = IntStream.range(0, model.features().size())
                    .filter(i -> isThe(feature, model.features().get(i)))
                    .findFirst()
                    .orElse(-1);
            if (index < 0) {
                return Optional.empty();
            }
            List<Integer> byBin = model.points().byFeature().get(index);
            points.add(new Scorecard.FeaturePoints(
                    feature.name(), byBin.subList(0, feature.bins().size())));
        }
        Scorecard scorecard = new Scorecard(model.points().basePoints(), points);
        try {
            ScorecardCheck.check(scorecard, schema);
        } catch (ArtefactFault fault) {
            throw new IllegalStateException("a scorecard with directions has points that rise: " + fault.getMessage());
        }
        String sheet = sheet(model);
        return Optional.of(new ClaimArtefact(
                new ModelArtefact(
                        scorecard,
                        model.calibration(),
                        schema.digest(),
                        CanonicalJson.sha256(sheet.getBytes(StandardCharsets.UTF_8)),
                        model.report().provenance(),
                        report(model.report())),
                sheet));
    }

    private static boolean isThe(Feature feature, BinnedFeature learnt) {
        Direction direction =
                feature.direction() == RiskDirection.RISES_WITH_VALUE ? Direction.RISING : Direction.FALLING;
        return learnt.column().equals(feature.name())
                && learnt.direction() == direction
                && learnt.bins() instanceof NumberBins bins
                && bins.cuts()
                        .equals(feature.bins().stream()
                                .skip(1)
                                .map(Bin::from)
                                .map(Integer::doubleValue)
                                .toList());
    }

    private static TrainingReport report(HistoryReport report) {
        List<YearCount> periods = new ArrayList<>();
        int claims = 0;
        for (PartCount part : report.parts()) {
            int period = periods.size() + 1;
            periods.add(new YearCount(period, period, part.rows(), part.errors()));
            claims += part.rows();
        }
        return new TrainingReport(
                claims,
                report.seed(),
                periods.get(0),
                periods.get(1),
                periods.get(2),
                report.auc(),
                report.aucBeforeRounding(),
                report.calibrationError(),
                report.seed() ^ 1,
                report.resamples(),
                report.groups());
    }

    private static String sheet(HistoryModel model) {
        HistoryReport report = model.report();
        List<String> lines = new ArrayList<>(List.of(
                "# Data sheet: a council's own history",
                "",
                "- Table, SHA-256: `" + report.dataDigest() + "`",
                "- Schema, SHA-256: `" + report.schemaDigest() + "`",
                "- In error means: " + model.label() + ".",
                "- Seed: " + report.seed() + ".",
                "- Rows nobody checked, left out: " + report.unchecked() + "; put aside unread: " + report.rejected()
                        + ".",
                "",
                "| Period | Used for | Rows | In error | Effective rows |",
                "|---:|---|---:|---:|---:|"));
        int period = 0;
        for (PartCount part : report.parts()) {
            lines.add("| " + ++period + " | " + part.part().inWords() + " | " + part.rows() + " | " + part.errors()
                    + " | " + part.effective() + " |");
        }
        return String.join("\n", lines) + "\n";
    }
}
