package org.benefitstriage.api.claims;

import java.util.Optional;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;

/**
 * The key a form chose for one claim. The draft standard (draft-ietf-httpapi-idempotency-key-header-07) writes it as a
 * quoted string; most clients send it bare: both are read, and mean the same.
 *
 * @param value 1 to 200 visible ASCII characters
 */
public record IdempotencyKey(String value) {

    private static final int LONGEST = 200;

    /** The key of a request's header; a problem when there is none, or none that can be one. */
    public static IdempotencyKey of(Optional<String> header) {
        String text = header.map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElseThrow(() -> ProblemException.of(ProblemKind.MISSING_IDEMPOTENCY_KEY));
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        String value = quoted ? text.substring(1, text.length() - 1) : text;
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw ProblemException.of(
                    ProblemKind.BAD_REQUEST,
                    "Idempotency-Key: expected 1 to " + LONGEST + " visible ASCII characters, quoted or bare");
        }
        return new IdempotencyKey(value);
    }
}
