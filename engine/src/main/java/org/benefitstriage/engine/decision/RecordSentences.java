package org.benefitstriage.engine.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.risk.IndicatorOutcome;

/**
 * The results of a decision record in sentences, for officers and auditors. A pure function of the record's bytes: whoever
 * kept those can read the same sentences years later, so the wording belongs to {@link DecisionJson#FORMAT} and changes with
 * it alone.
 *
 * @param conditions one sentence per condition
 * @param indicators one sentence per indicator that fired, with its points, most points first
 * @param notFired one sentence per indicator that ran and did not fire
 * @param award one sentence per benefit
 */
public record RecordSentences(
        List<String> conditions, List<String> indicators, List<String> notFired, List<String> award) {

    private static final Comparator<JsonFields> MOST_POINTS_FIRST = Comparator.<JsonFields>comparingLong(
                    indicator -> indicator.integer("points"))
            .reversed()
            .thenComparing(indicator -> indicator.string("id"));

    public RecordSentences {
        conditions = List.copyOf(conditions);
        indicators = List.copyOf(indicators);
        notFired = List.copyOf(notFired);
        award = List.copyOf(award);
    }

    /** Of a record as {@link DecisionJson} writes it. A record in another format is an {@link IllegalArgumentException}. */
    public static RecordSentences of(JsonValue document) {
        JsonFields fields = JsonFields.of(document);
        if (fields.number("format") != DecisionJson.FORMAT) {
            throw new IllegalArgumentException("expected a decision record in format " + DecisionJson.FORMAT
                    + ", found " + fields.number("format"));
        }
        List<JsonFields> indicators = fields.objects("indicators");
        return new RecordSentences(
                written(fields.objects("conditions").stream(), RecordSentences::condition),
                written(
                        indicators.stream().filter(RecordSentences::fired).sorted(MOST_POINTS_FIRST),
                        RecordSentences::indicator),
                written(indicators.stream().filter(indicator -> !fired(indicator)), RecordSentences::indicator),
                written(fields.objects("entitlements").stream(), RecordSentences::award));
    }

    private static List<String> written(Stream<JsonFields> results, Function<JsonFields, String> sentence) {
        return results.map(sentence).toList();
    }

    private static String condition(JsonFields condition) {
        String answer =
                switch (ConditionAnswer.valueOf(condition.string("answer"))) {
                    case MET -> "Yes";
                    case NOT_MET -> "No";
                    case UNDETERMINED -> "Not known";
                };
        String reason = condition.string("reason");
        String why = reason.isEmpty() ? "" : " " + reason;
        return condition.string("id") + ": " + condition.string("question") + " " + answer + seen(condition) + "." + why
                + " " + condition.string("citation") + ".";
    }

    private static boolean fired(JsonFields indicator) {
        return outcome(indicator) == IndicatorOutcome.HIT;
    }

    private static IndicatorOutcome outcome(JsonFields indicator) {
        return IndicatorOutcome.valueOf(indicator.string("outcome"));
    }

    private static String indicator(JsonFields indicator) {
        String found =
                switch (outcome(indicator)) {
                    case HIT -> indicator.string("statement") + ", " + points(indicator.integer("points"));
                    case NO_HIT -> indicator.string("question") + " No";
                    case ERROR -> indicator.string("question") + " Could not be evaluated";
                };
        return indicator.string("id") + ": " + found + seen(indicator) + ". " + indicator.string("basis") + ".";
    }

    private static String points(long points) {
        return points == 1 ? "1 point" : points + " points";
    }

    private static String award(JsonFields entitlement) {
        String title = Benefit.valueOf(entitlement.string("benefit")).title();
        if (!entitlement.bool("calculated")) {
            return title + ": not worked out. " + String.join(" ", entitlement.strings("reasons"));
        }
        LocalDate from = entitlement.date("from");
        return title + ": " + Money.ofPence(entitlement.integer("weeklyPence")) + " a week from " + from + ", "
                + entitlement.string("route") + ".";
    }

    private static String seen(JsonFields result) {
        String observed = String.join(
                "; ",
                result.objects("observed").stream()
                        .map(o -> o.string("what") + " " + o.string("value"))
                        .toList());
        return observed.isEmpty() ? "" : ": " + observed;
    }
}
