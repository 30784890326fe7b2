package org.benefitstriage.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.paging.Page;
import org.benefitstriage.api.queue.DecisionHistory;
import org.benefitstriage.engine.routing.Outcome;

/**
 * The decisions as the template prints them.
 *
 * @param tabs all decisions, approved ones, referred ones
 * @param lines one a decision
 * @param next the address of the next page, empty on the last
 */
public record DecisionListView(List<Tab> tabs, List<Line> lines, String next) {

    /** A list in the sub-navigation. */
    public record Tab(String title, String href, boolean current) {}

    /** One decision. */
    public record Line(DecisionSummary decision, String benefits, Tag outcome, Tag risk, String award, String when) {}

    static DecisionListView of(Optional<Outcome> wanted, Page<DecisionHistory.Entry> page) {
        String filter = wanted.map(outcome -> "outcome=" + outcome.name() + "&").orElse("");
        return new DecisionListView(
                tabs(wanted),
                page.items().stream().map(DecisionListView::line).toList(),
                page.next()
                        .map(cursor -> "/decisions?" + filter + "after=" + cursor.encoded())
                        .orElse(""));
    }

    private static List<Tab> tabs(Optional<Outcome> wanted) {
        List<Tab> tabs = new ArrayList<>(List.of(new Tab("All decisions", "/decisions", wanted.isEmpty())));
        for (Outcome outcome : Outcome.values()) {
            tabs.add(new Tab(
                    Tag.of(outcome).text(),
                    "/decisions?outcome=" + outcome.name(),
                    wanted.filter(outcome::equals).isPresent()));
        }
        return tabs;
    }

    private static Line line(DecisionHistory.Entry entry) {
        DecisionSummary decision = entry.decision();
        List<String> awards = new ArrayList<>();
        decision.housingBenefitWeeklyPence().ifPresent(pence -> awards.add("HB " + Words.pounds(pence)));
        decision.councilTaxReductionWeeklyPence().ifPresent(pence -> awards.add("CTR " + Words.pounds(pence)));
        return new Line(
                decision,
                Words.shortly(decision.benefits()),
                Tag.of(decision.outcome()),
                entry.hidden() ? Tag.QUALITY_CHECK : Tag.of(decision.band()),
                awards.isEmpty() ? "Not worked out" : String.join(", ", awards),
                Words.time(decision.decidedAt()));
    }
}
