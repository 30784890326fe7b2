package org.benefitstriage.api.pages;

import java.util.List;
import java.util.Map;
import org.benefitstriage.api.appeals.AppealStep;
import org.benefitstriage.api.audit.TimelineEntry;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;

/**
 * One event of a claim's history, newest first. Reading is logged but not listed here: it would bury the rest.
 *
 * @param what happened, in words
 * @param who did it
 * @param when, in words
 * @param machineTime the same for machines
 */
public record HistoryLine(String what, String who, String when, String machineTime) {

    private static final String VIEWED = "data.viewed";

    static List<HistoryLine> of(List<TimelineEntry> timeline, Map<String, String> names) {
        return timeline.stream()
                .filter(entry -> !entry.type().equals(VIEWED))
                .map(entry -> new HistoryLine(
                        what(entry, names),
                        entry.actorKind().equals("engine") ? "Benefits Triage" : name(entry.actorId(), names),
                        Words.time(entry.at()),
                        entry.at().toString()))
                .toList();
    }

    private static String what(TimelineEntry entry, Map<String, String> names) {
        JsonFields details = details(entry);
        return switch (entry.type()) {
            case "decision.auto" -> "Approved automatically";
            case "decision.routed" -> "Referred to an officer";
            case "control.random" -> "Told in the log: drawn at random for a quality check";
            case "decision.replayed" -> "Decision run again";
            case "referral.assigned" -> "Assigned to " + name(details.string("officer"), names);
            case "referral.released" -> "Released by " + name(details.string("officer"), names);
            case "officer.decided" -> "Decided: " + OutcomeWords.of(details.string("outcome"));
            case "officer.override" ->
                "Decided otherwise than worked out: " + OutcomeWords.of(details.string("outcome"));
            case "appeal.received" -> "Appeal received";
            case "appeal.sent" -> "Appeal went to the tribunal";
            case "appeal.decided" ->
                "Appeal ended: " + AppealStep.valueOf(details.string("outcome")).inWords();
            case "review.requested" -> "Review asked for";
            case "review.decided" -> "Review decided: " + OutcomeWords.of(details.string("outcome"));
            default -> Words.capitalised(entry.type().replace('.', ' '));
        };
    }

    private static String name(String id, Map<String, String> names) {
        return names.getOrDefault(id, id);
    }

    private static JsonFields details(TimelineEntry entry) {
        try {
            return JsonFields.of(JsonReader.read(entry.details()));
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException("a stored event is not JSON", e);
        }
    }
}
