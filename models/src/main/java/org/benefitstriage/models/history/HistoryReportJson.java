package org.benefitstriage.models.history;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.RiskGroup;
import org.benefitstriage.models.history.HistoryReport.PartCount;

/** The report as a document and back. */
final class HistoryReportJson {

    private HistoryReportJson() {}

    static JsonValue toJson(HistoryReport report) {
        return object().with(
                        "parts",
                        array(report.parts().stream()
                                .map(part -> object().with("part", part.part().name())
                                        .with("rows", part.rows())
                                        .with("errors", part.errors())
                                        .with("effective", part.effective())
                                        .build())
                                .toList()))
                .with("unchecked", report.unchecked())
                .with("rejected", report.rejected())
                .with("seed", report.seed())
                .with("resamples", report.resamples())
                .with("road", report.road())
                .with("calibrated", report.calibrated())
                .with("auc", estimate(report.auc()))
                .with("aucBeforeRounding", report.aucBeforeRounding())
                .with("challenger", report.challenger())
                .with("changes", strings(report.changes()))
                .with("calibrationError", report.calibrationError())
                .with(
                        "groups",
                        array(report.groups().stream()
                                .map(group -> object().with("fromPerTenThousand", group.fromPerTenThousand())
                                        .with("rows", group.claims())
                                        .with("predictedPerTenThousand", group.predictedPerTenThousand())
                                        .with("observed", estimate(group.observed()))
                                        .build())
                                .toList()))
                .with("dataSha256", report.dataDigest())
                .with("schemaSha256", report.schemaDigest())
                .with("provenance", report.provenance())
                .build();
    }

    static HistoryReport fromJson(JsonFields fields) {
        return new HistoryReport(
                fields.objects("parts").stream()
                        .map(part -> new PartCount(
                                Part.valueOf(part.string("part")),
                                part.number("rows"),
                                part.number("errors"),
                                part.number("effective")))
                        .toList(),
                fields.number("unchecked"),
                fields.integer("rejected"),
                fields.integer("seed"),
                fields.number("resamples"),
                fields.string("road"),
                fields.string("calibrated"),
                estimate(fields.object("auc")),
                fields.number("aucBeforeRounding"),
                fields.string("challenger"),
                fields.strings("changes"),
                fields.number("calibrationError"),
                fields.objects("groups").stream()
                        .map(group -> new RiskGroup(
                                group.number("fromPerTenThousand"),
                                group.number("rows"),
                                group.number("predictedPerTenThousand"),
                                estimate(group.object("observed"))))
                        .toList(),
                fields.string("dataSha256"),
                fields.string("schemaSha256"),
                fields.string("provenance"));
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
}
