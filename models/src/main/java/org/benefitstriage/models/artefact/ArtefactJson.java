package org.benefitstriage.models.artefact;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.integer;
import static org.benefitstriage.engine.canonical.JsonValue.object;

import java.util.List;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.models.artefact.Scorecard.FeaturePoints;

/** The artefact as a document and back. */
final class ArtefactJson {

    /** Name and version of the format; a reader that does not know it refuses the file. */
    static final String FORMAT = "benefits-triage-scorecard/1";

    private ArtefactJson() {}

    static JsonValue toJson(ModelArtefact artefact) {
        return object().with("format", FORMAT)
                .with("scorecard", scorecard(artefact.scorecard()))
                .with("calibration", calibration(artefact.calibration()))
                .with("schemaSha256", artefact.schemaDigest())
                .with("dataSheetSha256", artefact.dataSheetDigest())
                .with("provenance", artefact.provenance())
                .with("report", ReportJson.toJson(artefact.report()))
                .build();
    }

    static ModelArtefact fromJson(JsonFields fields) {
        if (!FORMAT.equals(fields.string("format"))) {
            throw new IllegalArgumentException("expected format " + FORMAT);
        }
        return new ModelArtefact(
                scorecard(fields.object("scorecard")),
                calibration(fields.objects("calibration")),
                fields.string("schemaSha256"),
                fields.string("dataSheetSha256"),
                fields.string("provenance"),
                ReportJson.fromJson(fields.object("report")));
    }

    private static JsonValue scorecard(Scorecard scorecard) {
        return object().with("basePoints", scorecard.basePoints())
                .with(
                        "features",
                        array(scorecard.features().stream()
                                .map(feature -> object().with("name", feature.name())
                                        .with("points", integers(feature.points()))
                                        .build())
                                .toList()))
                .build();
    }

    private static Scorecard scorecard(JsonFields fields) {
        return new Scorecard(
                fields.number("basePoints"),
                fields.objects("features").stream()
                        .map(feature -> new FeaturePoints(feature.string("name"), numbers(feature.array("points"))))
                        .toList());
    }

    private static JsonValue calibration(CalibrationTable table) {
        return array(table.steps().stream()
                .map(step -> object().with("fromPoints", step.fromPoints())
                        .with("perTenThousand", step.perTenThousand())
                        .build())
                .toList());
    }

    private static CalibrationTable calibration(List<JsonFields> steps) {
        return new CalibrationTable(steps.stream()
                .map(step -> new CalibrationTable.Step(step.number("fromPoints"), step.number("perTenThousand")))
                .toList());
    }

    private static JsonValue integers(List<Integer> numbers) {
        return array(numbers.stream().map(number -> integer(number)).toList());
    }

    private static List<Integer> numbers(List<JsonValue> items) {
        return items.stream().map(ArtefactJson::number).toList();
    }

    private static int number(JsonValue item) {
        if (item instanceof JsonValue.JsonInteger number) {
            return Math.toIntExact(number.value());
        }
        throw new IllegalArgumentException("points: expected whole numbers");
    }
}
