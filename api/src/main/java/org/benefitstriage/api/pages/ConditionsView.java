package org.benefitstriage.api.pages;

import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.api.explanations.DecisionExplanation;
import org.benefitstriage.api.explanations.Rationale;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.eligibility.ConditionAnswer;

/**
 * The conditions of one benefit with their answers: those that are not met or not known first, they are what an officer looks
 * for.
 *
 * @param benefit the benefit
 * @param open conditions that are not met or not known
 * @param met conditions that are met
 */
public record ConditionsView(String benefit, List<ConditionLine> open, List<ConditionLine> met) {

    /** One condition, answered. */
    public record ConditionLine(
            String id, String question, Tag answer, List<String> observed, String reason, String citation) {}

    /** What the table of open conditions is called. */
    public String openTitle() {
        return "Conditions of " + benefit + " that are not met or not known";
    }

    /** What the table of the others is called. */
    public String metTitle() {
        return "Conditions of " + benefit + " that are met";
    }

    /** One view a benefit, for the benefits that were looked at. */
    static List<ConditionsView> of(DecisionExplanation explanation) {
        List<Rationale.ConditionSeen> all = explanation.rationale().conditions();
        return Stream.of(Benefit.values())
                .map(benefit -> of(benefit, all))
                .filter(view -> !view.open.isEmpty() || !view.met.isEmpty())
                .toList();
    }

    private static ConditionsView of(Benefit benefit, List<Rationale.ConditionSeen> all) {
        List<Rationale.ConditionSeen> conditions = all.stream()
                .filter(condition -> condition.benefit().equals(benefit.name()))
                .toList();
        return new ConditionsView(
                benefit.title(),
                conditions.stream()
                        .filter(condition -> answer(condition) != ConditionAnswer.MET)
                        .map(ConditionsView::line)
                        .toList(),
                conditions.stream()
                        .filter(condition -> answer(condition) == ConditionAnswer.MET)
                        .map(ConditionsView::line)
                        .toList());
    }

    private static ConditionAnswer answer(Rationale.ConditionSeen condition) {
        return ConditionAnswer.valueOf(condition.answer());
    }

    private static ConditionLine line(Rationale.ConditionSeen condition) {
        return new ConditionLine(
                condition.id(),
                condition.question(),
                Tag.of(answer(condition)),
                condition.saw().orElse(List.of()),
                condition.reason(),
                condition.source());
    }
}
