package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Map;
import org.benefitstriage.api.halts.HaltView;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;

/**
 * The switch of automatic approval as the template prints it.
 *
 * @param open halts that stand, newest first
 * @param lifted halts that were lifted, newest first
 * @param mayHalt whether whoever looks may switch automatic approval off
 */
public record HaltListView(List<Line> open, List<Line> lifted, boolean mayHalt) {

    /** One halt; {@code clearedBy} is empty while it stands. */
    public record Line(
            String id,
            String reason,
            String whom,
            String details,
            String openedBy,
            String openedAt,
            boolean mayClear,
            String because,
            String clearedBy,
            String clearedAt) {}

    static HaltListView of(List<HaltView> halts, Map<String, String> names, Caller caller) {
        return new HaltListView(
                halts.stream()
                        .filter(HaltView::open)
                        .map(halt -> line(halt, names, caller))
                        .toList(),
                halts.stream()
                        .filter(halt -> !halt.open())
                        .map(halt -> line(halt, names, caller))
                        .toList(),
                caller.hasAnyOf(Roles.SENIOR_OFFICER, Roles.OWNER));
    }

    private static Line line(HaltView halt, Map<String, String> names, Caller caller) {
        return new Line(
                halt.id().toString(),
                Words.capitalised(halt.reason().inWords()),
                halt.everybody() ? "Every council" : "This council",
                halt.details(),
                names.getOrDefault(halt.openedBy(), halt.openedBy()),
                Words.time(halt.openedAt()),
                caller.has(halt.everybody() ? Roles.ADMIN : Roles.OWNER),
                halt.clearance().map(HaltView.Clearance::because).orElse(""),
                halt.clearance()
                        .map(HaltView.Clearance::clearedBy)
                        .map(id -> names.getOrDefault(id, id))
                        .orElse(""),
                halt.clearance()
                        .map(HaltView.Clearance::clearedAt)
                        .map(Words::time)
                        .orElse(""));
    }
}
