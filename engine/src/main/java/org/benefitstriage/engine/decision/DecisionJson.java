package org.benefitstriage.engine.decision;

import static org.benefitstriage.engine.canonical.JsonValue.array;
import static org.benefitstriage.engine.canonical.JsonValue.object;
import static org.benefitstriage.engine.canonical.JsonValue.strings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.Observation;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.validation.Finding;

/**
 * The canonical form of a decision record: the bytes that are stored, hashed and compared on replay. Member names are part
 * of the format and never follow a Java rename.
 */
public final class DecisionJson {

    /** Version of the format below. */
    public static final int FORMAT = 2;

    private DecisionJson() {}

    /** The canonical UTF-8 bytes. */
    public static byte[] bytes(DecisionRecord record) {
        return CanonicalJson.bytes(toJson(record));
    }

    public static JsonValue.JsonObject toJson(DecisionRecord record) {
        return object().with("format", FORMAT)
                .with("authority", record.authority().value())
                .with("benefits", record.benefits().name())
                .with("context", ContextJson.toJson(record.context()))
                .with("findings", each(record.findings(), DecisionJson::toJson))
                .with("conditions", each(record.conditions(), DecisionJson::toJson))
                .with("entitlements", each(record.entitlements(), EntitlementJson::toJson))
                .with("indicators", each(record.indicators(), DecisionJson::toJson))
                .with("rulePoints", record.rulePoints())
                .with("ruleBand", record.ruleBand().name())
                .with("band", record.band().name())
                .with("model", ModelScoreJson.toJson(record.modelScore()))
                .with("guardRails", each(record.guardRails(), DecisionJson::toJson))
                .with("route", routeJson(record))
                .with("evidenceRequired", each(record.evidenceRequired(), DecisionJson::toJson))
                .with("faults", strings(record.faults()))
                .with("explanation", toJson(record.explanation()))
                .build();
    }

    private static JsonValue toJson(Finding finding) {
        return object().with("id", finding.id().value())
                .with("severity", finding.severity().name())
                .with("pointer", finding.pointer())
                .with("message", finding.message())
                .with(
                        "evidence",
                        strings(finding.evidence().stream().map(Enum::name).toList()))
                .build();
    }

    // The four below make nearly all of a record, so they give their members in the order in which they are written.

    private static JsonValue toJson(ConditionResult condition) {
        return object().with("answer", condition.answer().name())
                .with("benefit", condition.benefit().name())
                .with("citation", condition.citation().text())
                .with("id", condition.id().value())
                .with("observed", each(condition.observed(), DecisionJson::toJson))
                .with("question", condition.question())
                .with("reason", condition.reason())
                .build();
    }

    private static JsonValue toJson(IndicatorResult indicator) {
        return object().with("basis", indicator.basis())
                .with("id", indicator.id().value())
                .with("observed", each(indicator.observed(), DecisionJson::toJson))
                .with("outcome", indicator.outcome().name())
                .with("points", indicator.points())
                .with("question", indicator.question())
                .with("statement", indicator.statement())
                .build();
    }

    private static JsonValue toJson(GuardRail guardRail) {
        return object().with("asksForPerson", guardRail.asksForPerson())
                .with("basis", guardRail.basis())
                .with("id", guardRail.id().value())
                .with("observed", each(guardRail.observed(), DecisionJson::toJson))
                .with("question", guardRail.question())
                .with("statement", guardRail.statement())
                .build();
    }

    private static JsonValue toJson(Observation observation) {
        return object().with("value", observation.value())
                .with("what", observation.what())
                .build();
    }

    private static JsonValue toJson(EvidenceRequirement requirement) {
        return object().with("group", requirement.group().name())
                .with("kind", requirement.kind().name())
                .with("text", requirement.kind().inWords())
                .with("originalOnly", requirement.originalOnly())
                .build();
    }

    private static JsonValue routeJson(DecisionRecord record) {
        return object().with("row", record.route().row().value())
                .with("route", record.route().route().name())
                .with("outcome", record.route().route().outcome().name())
                .with("basis", record.route().basis())
                .with(
                        "inputs",
                        object().with(
                                        "validation",
                                        record.routeInputs().validation().name())
                                .with(
                                        "eligibility",
                                        record.routeInputs().eligibility().name())
                                .with("mandatoryReview", record.routeInputs().mandatoryReview())
                                .with(
                                        "ruleBand",
                                        record.routeInputs().ruleBand().name())
                                .with(
                                        "modelBand",
                                        record.routeInputs().modelBand().name())
                                .with("sampled", record.routeInputs().sampled())
                                .build())
                .build();
    }

    private static JsonValue toJson(Explanation explanation) {
        return object().with("topReason", explanation.topReason())
                .with("referralReasons", strings(explanation.referralReasons()))
                .with("claimantText", strings(explanation.claimantText()))
                .build();
    }

    private static <T> JsonValue each(List<T> items, Function<T, JsonValue> toJson) {
        List<JsonValue> documents = new ArrayList<>(items.size());
        for (T item : items) {
            documents.add(toJson.apply(item));
        }
        return array(documents);
    }
}
