package org.benefitstriage.api.pages;

import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.canonical.JsonFields;
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
    static List<ConditionsView> of(JsonFields record) {
        return Stream.of(Benefit.values())
                .map(benefit -> of(benefit, record))
                .filter(view -> !view.open.isEmpty() || !view.met.isEmpty())
                .toList();
    }

    private static ConditionsView of(Benefit benefit, JsonFields record) {
        List<JsonFields> conditions = record.objects("conditions").stream()
                .filter(condition -> condition.string("benefit").equals(benefit.name()))
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

    private static ConditionAnswer answer(JsonFields condition) {
        return ConditionAnswer.valueOf(condition.string("answer"));
    }

    private static ConditionLine line(JsonFields condition) {
        return new ConditionLine(
                condition.string("id"),
                condition.string("question"),
                Tag.of(answer(condition)),
                Observations.of(condition),
                condition.string("reason"),
                condition.string("citation"));
    }
}
