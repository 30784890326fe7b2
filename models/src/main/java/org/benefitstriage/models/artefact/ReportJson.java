package org.benefitstriage.models.artefact;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;

import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;

/** The training report as a document and back. */
final class ReportJson {

    private ReportJson() {}

    static JsonValue toJson(TrainingReport report) {
        return object().with("claims", report.claims())
                .with("seed", report.seed())
                .with("learning", years(report.learning()))
                .with("calibration", years(report.calibration()))
                .with("test", years(report.test()))
                .with("auc", estimate(report.auc()))
                .with("aucBeforeRounding", report.aucBeforeRounding())
                .with("calibrationError", report.calibrationError())
                .with("bootstrapSeed", report.bootstrapSeed())
                .with("bootstrapDraws", report.bootstrapDraws())
                .with(
                        "groups",
                        array(report.groups().stream().map(ReportJson::group).toList()))
                .build();
    }

    static TrainingReport fromJson(JsonFields fields) {
        return new TrainingReport(
                fields.number("claims"),
                fields.integer("seed"),
                years(fields.object("learning")),
                years(fields.object("calibration")),
                years(fields.object("test")),
                estimate(fields.object("auc")),
                fields.number("aucBeforeRounding"),
                fields.number("calibrationError"),
                fields.integer("bootstrapSeed"),
                fields.number("bootstrapDraws"),
                fields.objects("groups").stream().map(ReportJson::group).toList());
    }

    private static JsonValue years(YearCount years) {
        return object().with("fromYear", years.fromYear())
                .with("toYear", years.toYear())
                .with("claims", years.claims())
                .with("errors", years.errors())
                .build();
    }

    private static YearCount years(JsonFields fields) {
        return new YearCount(
                fields.number("fromYear"), fields.number("toYear"), fields.number("claims"), fields.number("errors"));
    }

    private static JsonValue estimate(Estimate estimate) {
        return object().with("value", estimate.value())
                .with("low", estimate.low())
                .with("high", estimate.high())
                .build();
    }

    private static Estimate estimate(JsonFields fields) {
        return new Estimate(fields.number("value"), fields.number("low"), fields.number("high"));
    }

    private static JsonValue group(RiskGroup group) {
        return object().with("fromPerTenThousand", group.fromPerTenThousand())
                .with("claims", group.claims())
                .with("predictedPerTenThousand", group.predictedPerTenThousand())
                .with("observed", estimate(group.observed()))
                .build();
    }

    private static RiskGroup group(JsonFields fields) {
        return new RiskGroup(
                fields.number("fromPerTenThousand"),
                fields.number("claims"),
                fields.number("predictedPerTenThousand"),
                estimate(fields.object("observed")));
    }
}
