package org.benefitstriage.api.explanations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.decision.RecordSentences;
import org.benefitstriage.engine.notice.PlainWorking;
import org.benefitstriage.engine.risk.IndicatorOutcome;
import org.benefitstriage.engine.routing.Outcome;
import org.benefitstriage.engine.whatif.Correction;
import org.benefitstriage.engine.whatif.WhatIf;

/** Why, out of the record. */
final class RationaleWriter {

    /** Of a rule that fired: what was found. */
    private static final String STATEMENT = "statement";

    /** Of a rule that did not: what was asked. */
    private static final String QUESTION = "question";

    private RationaleWriter() {}

    static Rationale write(ExplanationSources from) {
        JsonFields record = from.record();
        JsonFields explanation = record.object("explanation");
        List<JsonFields> awards = record.objects("entitlements");
        return new Rationale(
                summary(from, explanation),
                from.ifRisk(explanation.strings("referralReasons")),
                from.ifRisk(record.objects("findings").stream()
                        .map(RationaleWriter::finding)
                        .toList()),
                record.objects("conditions").stream()
                        .map(condition -> condition(condition, from.level()))
                        .toList(),
                RecordSentences.of(record.object()).award(),
                PlainWorking.sentences(awards),
                awards.stream()
                        .filter(award -> award.bool("calculated"))
                        .flatMap(award -> award.objects("working").stream().map(line -> line(award, line)))
                        .toList(),
                from.ifRisk(indicators(record, IndicatorOutcome.HIT, STATEMENT)),
                from.ifRisk(indicators(record, IndicatorOutcome.NO_HIT, QUESTION)),
                from.ifRisk(indicators(record, IndicatorOutcome.ERROR, QUESTION)),
                from.ifRisk(guardRails(record, guard -> guard.bool("asksForPerson"), STATEMENT)),
                from.ifRisk(guardRails(record, guard -> !guard.bool("asksForPerson"), QUESTION)),
                from.ifRisk(new Rationale.PointsSeen(record.number("rulePoints"), record.string("ruleBand"))),
                from.ifRisk(model(record.object("model"))),
                from.ifRisk(route(record.object("route"))),
                from.tellsRisk() ? from.nearest().map(RationaleWriter::nearest) : Optional.empty());
    }

    private static String summary(ExplanationSources from, JsonFields explanation) {
        if (from.tellsRisk()) {
            return explanation.string("topReason");
        }
        return Outcome.valueOf(from.record().object("route").string("outcome")) == Outcome.AUTO_APPROVED
                ? "Every condition in the law is met."
                : "A benefits officer decides this claim. The software refuses nobody.";
    }

    private static Rationale.FindingSeen finding(JsonFields finding) {
        return new Rationale.FindingSeen(
                finding.string("id"), finding.string("severity").equals("BLOCKING"), finding.string("message"));
    }

    private static Rationale.ConditionSeen condition(JsonFields condition, Level level) {
        return new Rationale.ConditionSeen(
                condition.string("id"),
                condition.string("benefit"),
                condition.string(QUESTION),
                condition.string("answer"),
                level.showsRisk() ? Optional.of(saw(condition)) : Optional.empty(),
                condition.string("reason"),
                condition.string("citation"));
    }

    private static Rationale.AwardLine line(JsonFields award, JsonFields line) {
        return new Rationale.AwardLine(
                Benefit.valueOf(award.string("benefit")).name(),
                line.string("step"),
                line.string("label"),
                line.string("formula"),
                line.string("amount"),
                line.string("citation"),
                line.strings("figures"));
    }

    private static List<Rationale.RuleSeen> indicators(JsonFields record, IndicatorOutcome outcome, String words) {
        return record.objects("indicators").stream()
                .filter(indicator -> indicator.string("outcome").equals(outcome.name()))
                .map(indicator -> rule(indicator, words, indicator.number("points")))
                .sorted(Comparator.comparingInt(Rationale.RuleSeen::points)
                        .reversed()
                        .thenComparing(Rationale.RuleSeen::id))
                .toList();
    }

    private static List<Rationale.RuleSeen> guardRails(JsonFields record, Predicate<JsonFields> wanted, String words) {
        return record.objects("guardRails").stream()
                .filter(wanted)
                .map(guard -> rule(guard, words, 0))
                .toList();
    }

    private static Rationale.RuleSeen rule(JsonFields rule, String words, int points) {
        return new Rationale.RuleSeen(
                rule.string("id"), rule.string(words), saw(rule), points, capitalised(rule.string("basis")));
    }

    /** What a rule looked at, for example {@code Declared weekly earnings: £100.00}. */
    private static List<String> saw(JsonFields result) {
        return result.objects("observed").stream()
                .map(seen -> capitalised(seen.string("what")) + ": " + seen.string("value"))
                .toList();
    }

    private static ModelSeen model(JsonFields model) {
        if (!model.bool("scored")) {
            return new ModelSeen(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(model.string("reason")),
                    List.of());
        }
        return new ModelSeen(
                Optional.of(model.string("band")),
                Optional.of(model.number("points")),
                Optional.of(model.number("basePoints")),
                Optional.of(model.number("probabilityPerTenThousand")),
                Optional.empty(),
                model.objects("contributions").stream()
                        .map(part -> new ModelSeen.Part(
                                fromCamelCase(part.string("feature")), part.string("bin"), part.number("points")))
                        .sorted(Comparator.comparingInt(ModelSeen.Part::points).reversed())
                        .toList());
    }

    private static Rationale.RouteSeen route(JsonFields route) {
        JsonFields inputs = route.object("inputs");
        return new Rationale.RouteSeen(
                route.string("row"),
                route.string("route"),
                capitalised(route.string("basis")),
                List.of(
                        "Form: " + words(inputs.string("validation")),
                        "Conditions: " + words(inputs.string("eligibility")),
                        "A guard-rail asks for a person: " + (inputs.bool("mandatoryReview") ? "yes" : "no"),
                        "Band of the indicators: " + words(inputs.string("ruleBand")),
                        "Band of the model: " + words(inputs.string("modelBand")),
                        "Drawn for a random check: " + (inputs.bool("sampled") ? "yes" : "no")));
    }

    static Rationale.NearestSeen nearest(WhatIf whatIf) {
        return whatIf.fold(
                change -> {
                    List<String> changes = change.corrections().stream()
                            .map(Correction::inWords)
                            .toList();
                    return new Rationale.NearestSeen(
                            changes,
                            Optional.of(change.route().route().name()),
                            Optional.of(change.route().row().value()),
                            "Had it been that " + String.join(", and that ", changes)
                                    + ", and everything else as it was: "
                                    + change.route().basis() + " ("
                                    + change.route().row() + ").",
                            change.runs());
                },
                none -> new Rationale.NearestSeen(
                        List.of(), Optional.empty(), Optional.empty(), none.reason(), none.runs()));
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static String fromCamelCase(String name) {
        return capitalised(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK));
    }
}
