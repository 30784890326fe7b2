package org.benefitstriage.engine.decision;

import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.CanonicalStream;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.Observation;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;

/**
 * The canonical form of a decision record: the bytes that are stored, hashed and compared on replay. Member names are part
 * of the format and never follow a Java rename; they are given in the order in which they stand in the bytes.
 */
public final class DecisionJson {

    /** Version of the format below. */
    public static final int FORMAT = 2;

    private static final int USUAL_ROOM = 48 * 1024;

    private DecisionJson() {}

    /** The canonical UTF-8 bytes. */
    public static byte[] bytes(DecisionRecord record) {
        CanonicalStream out = new CanonicalStream(USUAL_ROOM);
        write(out, record);
        return out.bytes();
    }

    /** The same as a tree. */
    public static JsonValue.JsonObject toJson(DecisionRecord record) {
        return (JsonValue.JsonObject) CanonicalJson.tree(bytes(record));
    }

    private static void write(CanonicalStream out, DecisionRecord record) {
        out.object()
                .with("authority", record.authority().value())
                .with("band", record.band().name())
                .with("benefits", record.benefits().name())
                .each("conditions", record.conditions(), DecisionJson::write)
                .with("context", ContextJson.toJson(record.context()))
                .each("entitlements", record.entitlements(), EntitlementJson::write)
                .each("evidenceRequired", record.evidenceRequired(), DecisionJson::write)
                .with("explanation", toJson(record.explanation()))
                .strings("faults", record.faults())
                .each("findings", record.findings(), DecisionJson::write)
                .with("format", FORMAT)
                .each("guardRails", record.guardRails(), DecisionJson::write)
                .each("indicators", record.indicators(), DecisionJson::write)
                .with("model", ModelScoreJson.toJson(record.modelScore()))
                .with("route", routeJson(record))
                .with("ruleBand", record.ruleBand().name())
                .with("rulePoints", record.rulePoints())
                .end();
    }

    private static void write(CanonicalStream out, Finding finding) {
        out.object()
                .strings("evidence", finding.evidence().stream().map(Enum::name).toList())
                .with("id", finding.id().value())
                .with("message", finding.message())
                .with("pointer", finding.pointer())
                .with("severity", finding.severity().name())
                .end();
    }

    private static void write(CanonicalStream out, ConditionResult condition) {
        out.object()
                .with("answer", condition.answer().name())
                .with("benefit", condition.benefit().name())
                .with("citation", condition.citation().text())
                .with("id", condition.id().value())
                .each("observed", condition.observed(), DecisionJson::write)
                .with("question", condition.question())
                .with("reason", condition.reason())
                .end();
    }

    private static void write(CanonicalStream out, IndicatorResult indicator) {
        out.object()
                .with("basis", indicator.basis())
                .with("id", indicator.id().value())
                .each("observed", indicator.observed(), DecisionJson::write)
                .with("outcome", indicator.outcome().name())
                .with("points", indicator.points())
                .with("question", indicator.question())
                .with("statement", indicator.statement())
                .end();
    }

    private static void write(CanonicalStream out, GuardRail guardRail) {
        out.object()
                .with("asksForPerson", guardRail.asksForPerson())
                .with("basis", guardRail.basis())
                .with("id", guardRail.id().value())
                .each("observed", guardRail.observed(), DecisionJson::write)
                .with("question", guardRail.question())
                .with("statement", guardRail.statement())
                .end();
    }

    private static void write(CanonicalStream out, Observation observation) {
        out.object()
                .with("value", observation.value())
                .with("what", observation.what())
                .end();
    }

    private static void write(CanonicalStream out, EvidenceRequirement requirement) {
        out.object()
                .with("group", requirement.group().name())
                .with("kind", requirement.kind().name())
                .with("originalOnly", requirement.originalOnly())
                .with("text", requirement.kind().inWords())
                .end();
    }

    private static JsonValue routeJson(DecisionRecord record) {
        RouteInputs inputs = record.routeInputs();
        return object().with("row", record.route().row().value())
                .with("route", record.route().route().name())
                .with("outcome", record.route().route().outcome().name())
                .with("basis", record.route().basis())
                .with(
                        "inputs",
                        object().with("validation", inputs.validation().name())
                                .with("eligibility", inputs.eligibility().name())
                                .with("mandatoryReview", inputs.mandatoryReview())
                                .with("ruleBand", inputs.ruleBand().name())
                                .with("modelBand", inputs.modelBand().name())
                                .with("sampled", inputs.sampled())
                                .build())
                .build();
    }

    private static JsonValue toJson(Explanation explanation) {
        return object().with("topReason", explanation.topReason())
                .with("referralReasons", strings(explanation.referralReasons()))
                .with("claimantText", strings(explanation.claimantText()))
                .build();
    }
}
