package org.benefitstriage.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.benefitstriage.api.appeals.Appeal;
import org.benefitstriage.api.appeals.AppealState;

/**
 * An appeal, as shown.
 *
 * @param title to which tribunal, about which benefit
 * @param standing how far it has got
 * @param rows what is known of it, in the order in which it happened
 * @param stepHref where an officer records what happened next; empty where nothing can
 */
public record AppealLine(String title, String standing, List<Row> rows, String stepHref) {

    private static final String NO_GROUNDS = "No grounds were recorded.";

    /** A key and what there is to say. */
    public record Row(String key, String text) {

        @Override
        public String toString() {
            return "Row (" + key + ")";
        }
    }

    /** Where the form for what happened next is sent. */
    public String stepsAction() {
        return stepHref.replace("/new", "");
    }

    static List<AppealLine> of(List<Appeal> appeals, Map<String, String> names) {
        return appeals.stream().map(appeal -> of(appeal, names)).toList();
    }

    private static AppealLine of(Appeal appeal, Map<String, String> names) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                "Reached the council",
                Words.day(appeal.receivedOn()) + ", recorded by " + name(appeal.recordedBy(), names)));
        rows.add(new Row("Grounds", appeal.grounds().orElse(NO_GROUNDS)));
        appeal.steps()
                .forEach(step -> rows.add(new Row(
                        Words.day(step.on()),
                        step.step().inWords() + ". " + step.note().orElse("") + " (Recorded by "
                                + name(step.recordedBy(), names) + ")")));
        return new AppealLine(
                "Appeal to the " + appeal.tribunal().title() + " ("
                        + appeal.tribunal().benefit().title() + ")",
                appeal.state().inWords(),
                List.copyOf(rows),
                appeal.state() == AppealState.ENDED
                        ? ""
                        : "/decisions/" + appeal.decisionId() + "/appeals/" + appeal.appealId() + "/steps/new");
    }

    private static String name(String id, Map<String, String> names) {
        return names.getOrDefault(id, id);
    }

    @Override
    public String toString() {
        return "AppealLine (" + title + ")";
    }
}
