package org.benefitstriage.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.api.explanations.AppealSeen;
import org.benefitstriage.api.explanations.DataUsed;
import org.benefitstriage.api.explanations.DecisionExplanation;
import org.benefitstriage.api.explanations.Fairness;
import org.benefitstriage.api.explanations.Impact;
import org.benefitstriage.api.explanations.Responsibility;
import org.benefitstriage.api.explanations.ReviewSeen;
import org.benefitstriage.api.explanations.Safety;

/**
 * A part of an explanation besides the reasons: a heading, what there is to say, and a list.
 *
 * @param title the heading
 * @param paragraphs what there is to say
 * @param lines the list, empty when there is none
 */
public record AboutView(String title, List<String> paragraphs, List<String> lines) {

    static List<AboutView> of(DecisionExplanation explanation) {
        return List.of(
                responsibility(explanation.responsibility()),
                data(explanation.data()),
                fairness(explanation.fairness()),
                safety(explanation.safety()),
                impact(explanation.impact()));
    }

    private static AboutView responsibility(Responsibility from) {
        List<String> lines = new ArrayList<>();
        Responsibility.PolicySeen policy = from.policy();
        policy.whyNone().ifPresent(lines::add);
        policy.id()
                .ifPresent(id -> lines.add("Policy " + id
                        + policy.version()
                                .map(version -> ", version " + version)
                                .orElse("")
                        + policy.adoptedOn()
                                .map(day -> ", adopted on " + Words.day(day))
                                .orElse("")
                        + ", approved by: " + String.join(", ", policy.approvers())));
        from.figures().orElse(List.of()).stream().map(AboutView::figure).forEach(lines::add);
        from.madeWith().orElse(List.of()).stream()
                .map(made -> made.what() + " " + made.version() + ": " + made.approvedBy())
                .forEach(lines::add);
        return new AboutView("Who answers for it", List.of(from.decidedBy()), List.copyOf(lines));
    }

    private static String figure(Responsibility.FigureSeen figure) {
        return "Figure " + figure.figure() + " (source: " + figure.certainty() + "): "
                + figure.signedBy()
                        .map(officer -> "signed by " + officer
                                + figure.signedAt()
                                        .map(at -> ", " + Words.time(at))
                                        .orElse(""))
                        .orElse("not signed");
    }

    private static AboutView data(DataUsed from) {
        return new AboutView(
                "What was used",
                List.of(
                        from.specialCategory()
                                ? "Health or disability data stands in the working of the award."
                                : "No health or disability data stands in the working of an award.",
                        "Never used to measure risk: " + String.join(", ", from.neverUsedForRisk()) + "."),
                from.used().stream().map(AboutView::item).toList());
    }

    private static String item(DataUsed.Item item) {
        Optional<String> day = item.asOf().map(date -> " of " + Words.day(date));
        Optional<String> age =
                item.daysOld().filter(days -> days > 0).map(days -> ", " + Words.count(days, "day") + " old");
        return item.what() + day.orElse("") + ". " + item.from() + age.orElse("")
                + item.found().map(found -> ": " + found).orElse("") + ".";
    }

    private static AboutView fairness(Fairness from) {
        return new AboutView(
                "Fairness",
                List.of(from.inWords()),
                Stream.concat(
                                from.notTested().stream().map(line -> "Not tested: " + line),
                                from.modelCardSha256().map(digest -> "Model card, SHA-256 " + digest).stream())
                        .toList());
    }

    private static AboutView safety(Safety from) {
        return new AboutView(
                "How often such decisions are wrong",
                List.of(from.inWords(), "What counts as an error: " + from.errorMeans(), from.whenSomethingFails()),
                from.randomCheck().map(Safety.RandomCheck::inWords).stream().toList());
    }

    private static AboutView impact(Impact from) {
        return new AboutView(
                "What it means, and what can be done about it",
                List.of(from.effect(), from.howToAsk()),
                Stream.of(
                                from.appeals().stream().map(AppealSeen::inWords),
                                from.reviews().stream().map(ReviewSeen::inWords),
                                from.next().stream(),
                                from.rights().stream().map(AboutView::right))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private static String right(Impact.Right right) {
        return right.benefit() + ": " + right.what()
                + right.within().map(time -> " (" + time + ")").orElse("") + ".";
    }
}
