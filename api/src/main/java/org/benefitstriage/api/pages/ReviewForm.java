package org.benefitstriage.api.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.problems.Violation;
import org.benefitstriage.api.reviews.AskedBy;
import org.benefitstriage.api.reviews.RequestReview;

/**
 * The form for a review request as an officer filled it in, with what is wrong with it.
 *
 * @param askedBy who asks, empty when nobody is chosen
 * @param received the day it reached the council
 * @param reasons why, in the words of whoever asks; may be empty
 * @param key one for each form that was opened, so that sent twice it is one request
 * @param errors what is wrong, by field, in the order of the form
 */
public record ReviewForm(String askedBy, DayTyped received, String reasons, String key, Map<String, String> errors) {

    /** What the log commits to is bounded, as in the API. */
    private static final int LONGEST = 4000;

    private static final String RECEIVED = "received-on";

    /** A form nobody has filled in. */
    static ReviewForm opened() {
        return new ReviewForm("", DayTyped.NONE, "", UUID.randomUUID().toString(), Map.of());
    }

    /** Reads the posted fields and finds everything that is wrong with them. */
    static ReviewForm of(MultivaluedMap<String, String> posted) {
        ReviewForm typed = new ReviewForm(
                Posted.field(posted, "asked-by"),
                DayTyped.of(posted, RECEIVED),
                Posted.field(posted, "reasons").strip(),
                Posted.field(posted, "key"),
                Map.of());
        return typed.with(typed.findErrors());
    }

    /** What was asked, once nothing is wrong any more. */
    RequestReview.Asked asked() {
        return new RequestReview.Asked(
                chosen().orElseThrow(),
                received.date().orElseThrow(),
                Optional.of(reasons).filter(words -> !words.isEmpty()));
    }

    IdempotencyKey idempotencyKey() {
        return IdempotencyKey.of(Optional.of(key));
    }

    /** With what turned out to be wrong when it was to be recorded. */
    ReviewForm with(List<Violation> violations) {
        Map<String, String> found = new LinkedHashMap<>();
        violations.forEach(violation -> found.put(
                RECEIVED,
                "The day it reached the council cannot be "
                        + violation.message().replace("expected no day ", "")));
        return with(found);
    }

    /** The same words under a key of their own, to be sent as another request. */
    ReviewForm sentBefore() {
        return new ReviewForm(
                askedBy,
                received,
                reasons,
                UUID.randomUUID().toString(),
                Map.of(
                        "asked-by",
                        "This form was sent before with other answers, and they are recorded. Send it again only if this is"
                                + " another request"));
    }

    private ReviewForm with(Map<String, String> found) {
        return new ReviewForm(askedBy, received, reasons, key, found);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What is wrong with a field, or an empty text. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Who can have asked. */
    public List<FormChoice> askers() {
        return Arrays.stream(AskedBy.values())
                .map(by -> new FormChoice(by.name(), Words.capitalised(by.inWords())))
                .toList();
    }

    private Map<String, String> findErrors() {
        Map<String, String> found = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            found.put("asked-by", "Select who asks for the review");
        }
        if (received.date().isEmpty()) {
            found.put(RECEIVED, "Enter the day the request reached the council, for example 23 11 2026");
        }
        if (!Posted.fits(reasons, LONGEST)) {
            found.put("reasons", "The reasons must be 4,000 characters or fewer");
        }
        return found;
    }

    private Optional<AskedBy> chosen() {
        return Arrays.stream(AskedBy.values())
                .filter(by -> by.name().equals(askedBy))
                .findFirst();
    }

    @Override
    public String toString() {
        return "ReviewForm (hidden)";
    }
}
