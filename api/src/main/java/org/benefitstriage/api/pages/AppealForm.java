package org.benefitstriage.api.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.appeals.AppealStep;
import org.benefitstriage.api.appeals.RecordAppeal;
import org.benefitstriage.api.appeals.Tribunal;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.problems.Violation;

/**
 * The form for an appeal, or for what happened to one, as an officer filled it in, with what is wrong with it.
 *
 * @param choice the tribunal, or what happened; empty when none is chosen
 * @param on the day
 * @param words the grounds, or the officer's words about what happened
 * @param key one for each form that was opened, so that sent twice it is recorded once
 * @param errors what is wrong, by field, in the order of the form
 */
public record AppealForm(String choice, DayTyped on, String words, String key, Map<String, String> errors) {

    private static final String CHOICE = "choice";
    private static final String DAY = "on";
    private static final String WORDS = "words";

    /** A form nobody has filled in. */
    static AppealForm opened() {
        return new AppealForm("", DayTyped.NONE, "", UUID.randomUUID().toString(), Map.of());
    }

    /** Reads the posted fields. */
    static AppealForm of(MultivaluedMap<String, String> posted) {
        return new AppealForm(
                Posted.field(posted, CHOICE),
                DayTyped.of(posted, DAY),
                Posted.field(posted, WORDS).strip(),
                Posted.field(posted, "key"),
                Map.of());
    }

    /** With everything that is wrong with it as an appeal that was received. */
    AppealForm asReceived() {
        Map<String, String> found = new LinkedHashMap<>();
        if (constant(Tribunal.class).isEmpty()) {
            found.put(CHOICE, "Select which benefit the appeal is about");
        }
        if (on.date().isEmpty()) {
            found.put(DAY, "Enter the day the appeal reached the council, for example 23 11 2026");
        }
        return with(longWords(found));
    }

    /** With everything that is wrong with it as something that happened to an appeal. */
    AppealForm asTaken() {
        Map<String, String> found = new LinkedHashMap<>();
        if (constant(AppealStep.class).isEmpty()) {
            found.put(CHOICE, "Select what happened");
        }
        if (on.date().isEmpty()) {
            found.put(DAY, "Enter the day it happened, for example 23 11 2026");
        }
        if (words.isEmpty()) {
            found.put(WORDS, "Enter what was sent and how, or what was decided and why");
        }
        return with(longWords(found));
    }

    private Map<String, String> longWords(Map<String, String> found) {
        if (!Posted.fits(words, RecordAppeal.LONGEST_WORDS)) {
            found.put(WORDS, "The words must be 4,000 characters or fewer");
        }
        return found;
    }

    RecordAppeal.Received received() {
        return new RecordAppeal.Received(
                constant(Tribunal.class).orElseThrow(),
                on.date().orElseThrow(),
                Optional.of(words).filter(grounds -> !grounds.isEmpty()));
    }

    RecordAppeal.Taken taken() {
        return new RecordAppeal.Taken(
                constant(AppealStep.class).orElseThrow(), on.date().orElseThrow(), words);
    }

    IdempotencyKey idempotencyKey() {
        return IdempotencyKey.of(Optional.of(key));
    }

    /** With what turned out to be wrong when it was to be recorded. */
    AppealForm with(List<Violation> violations) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Violation violation : violations) {
            if (violation.pointer().equals("/tribunal")) {
                found.put(CHOICE, "Select a benefit that was claimed");
            } else {
                found.put(DAY, "The day cannot be " + violation.message().replace("expected no day ", ""));
            }
        }
        return with(found);
    }

    /** With a reason why it cannot be recorded now. */
    AppealForm refused(String sentence) {
        return with(Map.of(CHOICE, sentence));
    }

    /** The same words under a key of their own, to be sent again on purpose. */
    AppealForm sentBefore() {
        return new AppealForm(
                choice,
                on,
                words,
                UUID.randomUUID().toString(),
                Map.of(CHOICE, "This form was sent before with other answers, and they are recorded"));
    }

    private AppealForm with(Map<String, String> found) {
        return new AppealForm(choice, on, words, key, found);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What is wrong with a field, or an empty text. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(choice))
                .findFirst();
    }

    @Override
    public String toString() {
        return "AppealForm (hidden)";
    }
}
