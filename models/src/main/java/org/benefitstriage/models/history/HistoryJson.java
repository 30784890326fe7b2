package org.benefitstriage.models.history;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.integer;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.history.Bins.NameBins;
import org.benefitstriage.models.history.Bins.NumberBins;
import org.benefitstriage.models.table.Direction;
import org.benefitstriage.models.table.TableSchema;

/** A scorecard as a document and back. Cut points are texts, so that the document holds whole numbers only. */
final class HistoryJson {

    private static final String FORMAT = "benefits-triage-table-scorecard/1";

    private HistoryJson() {}

    static JsonValue toJson(HistoryModel model) {
        List<JsonValue> features = new ArrayList<>();
        for (int i = 0; i < model.features().size(); i++) {
            features.add(
                    feature(model.features().get(i), model.points().byFeature().get(i)));
        }
        return object().with("format", FORMAT)
                .with("use", model.use().name())
                .with("label", model.label())
                .with("basePoints", model.points().basePoints())
                .with("features", array(features))
                .with(
                        "calibration",
                        array(model.calibration().steps().stream()
                                .map(step -> object().with("fromPoints", step.fromPoints())
                                        .with("perTenThousand", step.perTenThousand())
                                        .build())
                                .toList()))
                .with("report", HistoryReportJson.toJson(model.report()))
                .build();
    }

    static HistoryModel fromJson(JsonFields fields) {
        if (!FORMAT.equals(fields.string("format"))) {
            throw new IllegalArgumentException("expected format " + FORMAT);
        }
        List<BinnedFeature> features =
                fields.objects("features").stream().map(HistoryJson::feature).toList();
        List<List<Integer>> points = fields.objects("features").stream()
                .map(feature -> feature.objects("bins").stream()
                        .map(bin -> bin.number("points"))
                        .toList())
                .toList();
        return new HistoryModel(
                TableSchema.Use.valueOf(fields.string("use")),
                fields.string("label"),
                features,
                new HistoryPoints(fields.number("basePoints"), points),
                new CalibrationTable(fields.objects("calibration").stream()
                        .map(step ->
                                new CalibrationTable.Step(step.number("fromPoints"), step.number("perTenThousand")))
                        .toList()),
                HistoryReportJson.fromJson(fields.object("report")));
    }

    private static JsonValue feature(BinnedFeature feature, List<Integer> points) {
        List<JsonValue> bins = new ArrayList<>();
        for (int bin = 0; bin < points.size(); bin++) {
            bins.add(object().with("inWords", feature.bins().inWords(bin))
                    .with("points", integer(points.get(bin)))
                    .build());
        }
        boolean numbers = feature.bins() instanceof NumberBins;
        List<String> groups = feature.bins() instanceof NumberBins cuts
                ? cuts.cuts().stream().map(NumberBins::text).toList()
                : ((NameBins) feature.bins()).names();
        return object().with("column", feature.column())
                .with("inWords", feature.inWords())
                .with("direction", feature.direction().name())
                .with(numbers ? "cuts" : "names", strings(groups))
                .with("bins", array(bins))
                .build();
    }

    private static BinnedFeature feature(JsonFields fields) {
        Bins bins = fields.has("cuts")
                ? new NumberBins(
                        fields.strings("cuts").stream().map(Double::valueOf).toList())
                : new NameBins(fields.strings("names"));
        if (fields.objects("bins").size() != bins.count()) {
            throw new IllegalArgumentException("bins: expected " + bins.count());
        }
        return new BinnedFeature(
                fields.string("column"), fields.string("inWords"), Direction.valueOf(fields.string("direction")), bins);
    }
}
