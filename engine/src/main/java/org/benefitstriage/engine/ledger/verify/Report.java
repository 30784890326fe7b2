package org.benefitstriage.engine.ledger.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * What a command found, for people or for programs.
 *
 * @param command its name
 * @param facts what was checked and held
 * @param notChecked what was not looked at, so that nobody thinks it was
 */
record Report(String command, Map<String, String> facts, List<String> notChecked) {

    Report(String command) {
        this(command, new LinkedHashMap<>(), new ArrayList<>());
    }

    Report with(String fact, Object value) {
        facts.put(fact, String.valueOf(value));
        return this;
    }

    Report without(String notLookedAt) {
        notChecked.add(notLookedAt);
        return this;
    }

    String human() {
        StringBuilder text = new StringBuilder("verified: ").append(command).append('\n');
        facts.forEach((fact, value) -> line(text, fact, value));
        notChecked.forEach(item -> line(text, "not checked", item));
        return text.toString();
    }

    String json() {
        JsonValue.ObjectBuilder held = JsonValue.object();
        facts.forEach((fact, value) -> held.with(fact, printable(value)));
        return CanonicalJson.text(JsonValue.object()
                        .with("command", command)
                        .with("exitCode", 0)
                        .with("facts", held.build())
                        .with(
                                "notChecked",
                                JsonValue.strings(notChecked.stream()
                                        .map(Report::printable)
                                        .toList()))
                        .with("result", "verified")
                        .build())
                + "\n";
    }

    /** A refusal in words. */
    static String human(String command, LedgerTampered refusal) {
        StringBuilder text = new StringBuilder("REFUSED: ").append(refusal.error());
        refusal.index().ifPresent(index -> text.append(" at index ").append(index));
        text.append('\n');
        line(text, "command", command);
        line(text, "meaning", refusal.error().meaning());
        line(text, "checked", refusal.detail());
        refusal.expected().ifPresent(value -> line(text, "expected", value));
        refusal.found().ifPresent(value -> line(text, "found", value));
        line(text, "exit code", Integer.toString(refusal.error().exitCode()));
        return text.toString();
    }

    /** A refusal for programs. */
    static String json(String command, LedgerTampered refusal) {
        JsonValue.ObjectBuilder object = JsonValue.object()
                .with("checked", printable(refusal.detail()))
                .with("command", command)
                .with("error", refusal.error().name())
                .with("exitCode", refusal.error().exitCode())
                .with("kind", refusal.error().kind().name())
                .with("meaning", refusal.error().meaning())
                .with("result", "refused");
        refusal.index().ifPresent(index -> object.with("index", Long.toString(index)));
        refusal.expected().ifPresent(value -> object.with("expected", printable(value)));
        refusal.found().ifPresent(value -> object.with("found", printable(value)));
        return CanonicalJson.text(object.build()) + "\n";
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("  ").append(label).append(" ".repeat(Math.max(1, 14 - label.length())));
        text.append(printable(value)).append('\n');
    }

    /** What was read from a file may hold anything; a terminal obeys control characters. */
    private static String printable(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints()
                .map(point -> Character.isISOControl(point)
                                || Character.getType(point) == Character.SURROGATE
                                || Character.getType(point) == Character.FORMAT
                                || Character.getType(point) == Character.LINE_SEPARATOR
                                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR
                        ? '?'
                        : point)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
