package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.explanations.DecisionExplanation;
import org.benefitstriage.api.explanations.Rationale;
import org.benefitstriage.engine.risk.Band;

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
 * @param nearestChange what a claimant could have put right, in a sentence; empty where nothing was looked for
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
        String routeBasis,
        String nearestChange) {

    /** A rule in words, what it looked at, and its source; {@code points} is nil for a guard-rail. */
    public record RuleLine(String id, String words, List<String> observed, String basis, int points) {

        /** The words with a mark at their end, so that what was seen can follow. */
        public String sentence() {
            return words.endsWith("?") ? words : words + ".";
        }
    }

    /** Something about the claim as given. */
    public record FindingLine(String id, boolean blocking, String message) {}

    /** None where the explanation withholds the risk. */
    static List<WhyView> of(DecisionExplanation explanation) {
        Rationale why = explanation.rationale();
        return why.route().stream().map(route -> of(why, route)).toList();
    }

    private static WhyView of(Rationale why, Rationale.RouteSeen route) {
        Rationale.PointsSeen points = why.points().orElseThrow();
        return new WhyView(
                why.referralReasons().orElse(List.of()),
                why.findings().orElse(List.of()).stream()
                        .map(finding -> new FindingLine(finding.id(), finding.blocking(), finding.message()))
                        .toList(),
                lines(why.indicators()),
                points.points(),
                Tag.of(Band.valueOf(points.band())),
                lines(why.guardRails()),
                lines(why.notEvaluated()),
                lines(why.notFired()),
                lines(why.guardRailsClear()),
                ModelView.of(why.model().orElseThrow()),
                route.row(),
                route.basis(),
                why.nearestChange().map(Rationale.NearestSeen::inWords).orElse(""));
    }

    /** How many rules ran without firing. */
    public int quietCount() {
        return notFired.size() + guardRailsClear.size();
    }

    private static List<RuleLine> lines(Optional<List<Rationale.RuleSeen>> rules) {
        return rules.orElse(List.of()).stream()
                .map(rule -> new RuleLine(rule.id(), rule.words(), rule.saw(), rule.source(), rule.points()))
                .toList();
    }
}
