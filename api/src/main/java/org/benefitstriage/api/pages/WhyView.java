package org.benefitstriage.api.pages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.IndicatorOutcome;

/**
 * Why a claim went where it went: what fired with its points, and what was looked at and did not fire.
 *
 * @param reasons in sentences, most important first
 * @param findings what is missing or contradictory in the claim
 * @param fired indicators that fired, most points first
 * @param points their sum
 * @param ruleBand the band of the sum
 * @param guardRails guard-rails that asked for a person
 * @param notEvaluated indicators that could not be evaluated
 * @param notFired indicators that ran and did not fire
 * @param guardRailsClear guard-rails that did not ask for a person
 * @param model what the risk model said
 * @param routeRow the row of the routing table
 * @param routeBasis why the row exists
 */
public record WhyView(
        List<String> reasons,
        List<FindingLine> findings,
        List<RuleLine> fired,
        int points,
        Tag ruleBand,
        List<RuleLine> guardRails,
        List<RuleLine> notEvaluated,
        List<RuleLine> notFired,
        List<RuleLine> guardRailsClear,
        ModelView model,
        String routeRow,
        String routeBasis) {

    /** Of a rule that fired: what was found. */
    private static final String STATEMENT = "statement";

    /** Of a rule that did not: what was asked. */
    private static final String QUESTION = "question";

    /** A rule in words, what it looked at, and its source; {@code points} is nil for a guard-rail. */
    public record RuleLine(String id, String words, List<String> observed, String basis, int points) {

        /** The words with a mark at their end, so that what was seen can follow. */
        public String sentence() {
            return words.endsWith("?") ? words : words + ".";
        }
    }

    /** Something about the claim as given. */
    public record FindingLine(String id, boolean blocking, String message) {}

    static WhyView of(StoredDecision decision) {
        JsonFields record = decision.record();
        JsonFields route = record.object("route");
        return new WhyView(
                record.object("explanation").strings("referralReasons"),
                record.objects("findings").stream().map(WhyView::finding).toList(),
                indicators(record, IndicatorOutcome.HIT, STATEMENT),
                record.number("rulePoints"),
                Tag.of(Band.valueOf(record.string("ruleBand"))),
                guardRails(record, guard -> guard.bool("asksForPerson"), STATEMENT),
                indicators(record, IndicatorOutcome.ERROR, QUESTION),
                indicators(record, IndicatorOutcome.NO_HIT, QUESTION),
                guardRails(record, guard -> !guard.bool("asksForPerson"), QUESTION),
                ModelView.of(record.object("model")),
                route.string("row"),
                Words.capitalised(route.string("basis")));
    }

    /** How many rules ran without firing. */
    public int quietCount() {
        return notFired.size() + guardRailsClear.size();
    }

    private static FindingLine finding(JsonFields finding) {
        return new FindingLine(
                finding.string("id"), finding.string("severity").equals("BLOCKING"), finding.string("message"));
    }

    private static List<RuleLine> indicators(JsonFields record, IndicatorOutcome outcome, String words) {
        return record.objects("indicators").stream()
                .filter(indicator -> indicator.string("outcome").equals(outcome.name()))
                .map(indicator -> line(indicator, words, indicator.number("points")))
                .sorted(Comparator.comparingInt(RuleLine::points).reversed().thenComparing(RuleLine::id))
                .toList();
    }

    private static List<RuleLine> guardRails(JsonFields record, Predicate<JsonFields> wanted, String words) {
        return record.objects("guardRails").stream()
                .filter(wanted)
                .map(guard -> line(guard, words, 0))
                .toList();
    }

    private static RuleLine line(JsonFields rule, String words, int points) {
        return new RuleLine(
                rule.string("id"),
                rule.string(words),
                Observations.of(rule),
                Words.capitalised(rule.string("basis")),
                points);
    }
}
