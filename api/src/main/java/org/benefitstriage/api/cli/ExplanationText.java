package org.benefitstriage.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benefitstriage.api.explanations.DataUsed;
import org.benefitstriage.api.explanations.DecisionExplanation;
import org.benefitstriage.api.explanations.Level;
import org.benefitstriage.api.explanations.Rationale;
import org.benefitstriage.api.explanations.Responsibility;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.eligibility.ConditionAnswer;

/** An explanation on a terminal. */
final class ExplanationText {

    private final PrintWriter out;

    ExplanationText(PrintWriter out) {
        this.out = out;
    }

    void print(DecisionExplanation explanation) {
        Rationale why = explanation.rationale();
        out.println(why.route()
                .map(route -> route.route() + " by " + route.row() + ": " + route.basis())
                .orElse(why.summary()));
        section("Why a person is asked", why.referralReasons().orElse(List.of()));
        section("What would have sent it elsewhere", why.nearestChange().map(Rationale.NearestSeen::inWords));
        section("Award", why.award());
        if (explanation.level() == Level.CLAIMANT) {
            section("How it was worked out", why.plainWorking());
        } else {
            working(why.working());
        }
        section(
                "Conditions",
                why.conditions().stream().map(ExplanationText::condition).toList());
        section("Indicators that fired", rules(why.indicators(), true));
        section("Indicators that could not be evaluated", rules(why.notEvaluated(), false));
        section("Indicators that ran and did not fire", rules(why.notFired(), false));
        section("Guard-rails that ask for a person", rules(why.guardRails(), false));
        section("Guard-rails that do not", rules(why.guardRailsClear(), false));
        section(
                "Risk model",
                why.model().stream()
                        .flatMap(model -> Stream.concat(
                                model.whyNone().stream(),
                                model.parts().stream()
                                        .map(part -> part.fact() + " (" + part.value() + "): " + part.points())))
                        .toList());
        responsibility(explanation.responsibility());
        section(
                "What was used",
                explanation.data().used().stream().map(ExplanationText::item).toList());
        section(
                "Fairness",
                Stream.concat(Stream.of(explanation.fairness().inWords()), explanation.fairness().notTested().stream())
                        .toList());
        section(
                "Errors",
                List.of(explanation.safety().inWords(), explanation.safety().whenSomethingFails()));
        section("What the claimant is told", explanation.impact().told().orElse(List.of()));
        section("What happens next", explanation.impact().next());
        section(
                "Rights",
                explanation.impact().rights().stream()
                        .map(right -> right.benefit() + ": " + right.what()
                                + right.within().map(time -> " (" + time + ")").orElse(""))
                        .toList());
        section("How to ask for a review", List.of(explanation.impact().howToAsk()));
    }

    private void responsibility(Responsibility from) {
        Responsibility.PolicySeen policy = from.policy();
        section(
                "Who answers for it",
                Stream.of(
                                Stream.of(from.decidedBy()),
                                policy.whyNone().stream(),
                                policy.id().stream()
                                        .map(id -> "Policy " + id + ", approved by "
                                                + String.join(", ", policy.approvers())),
                                from.figures().orElse(List.of()).stream()
                                        .map(figure -> "Figure " + figure.figure() + " (" + figure.certainty() + ")"
                                                + figure.signedBy()
                                                        .map(who -> ", signed by " + who)
                                                        .orElse("")),
                                from.madeWith().orElse(List.of()).stream()
                                        .map(made -> made.what() + " " + made.version() + ". " + made.approvedBy()))
                        .flatMap(lines -> lines)
                        .toList());
    }

    private void section(String heading, Optional<String> sentence) {
        section(heading, sentence.stream().toList());
    }

    private void section(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            out.println();
            out.println(heading);
            sentences.forEach(sentence -> out.println("  - " + sentence));
        }
    }

    private void working(List<Rationale.AwardLine> lines) {
        lines.stream()
                .collect(Collectors.groupingBy(Rationale.AwardLine::benefit, LinkedHashMap::new, Collectors.toList()))
                .forEach((benefit, own) -> {
                    out.println();
                    out.println("Working of " + Benefit.valueOf(benefit).title());
                    TextTable table = new TextTable("  STEP", "LINE", "SUM", "AMOUNT", "LAW");
                    own.forEach(line ->
                            table.add("  " + line.step(), line.label(), line.sum(), line.amount(), line.source()));
                    out.print(table);
                });
    }

    private static List<String> rules(Optional<List<Rationale.RuleSeen>> rules, boolean points) {
        return rules.orElse(List.of()).stream()
                .map(rule -> rule.id() + ": " + rule.words() + (points ? ", " + points(rule.points()) : "")
                        + saw(rule.saw()) + ". " + rule.source() + ".")
                .toList();
    }

    private static String points(int points) {
        return points == 1 ? "1 point" : points + " points";
    }

    private static String condition(Rationale.ConditionSeen condition) {
        String answer =
                switch (ConditionAnswer.valueOf(condition.answer())) {
                    case MET -> "Yes";
                    case NOT_MET -> "No";
                    case UNDETERMINED -> "Not known";
                };
        return condition.id() + ": " + condition.question() + " " + answer
                + saw(condition.saw().orElse(List.of())) + "."
                + (condition.reason().isEmpty() ? "" : " " + condition.reason()) + " " + condition.source() + ".";
    }

    private static String saw(List<String> values) {
        return values.isEmpty() ? "" : " (" + String.join("; ", values) + ")";
    }

    private static String item(DataUsed.Item item) {
        return item.what() + ": " + item.from()
                + item.asOf().map(day -> ", " + day).orElse("")
                + item.found().map(found -> ", " + found).orElse("");
    }
}
