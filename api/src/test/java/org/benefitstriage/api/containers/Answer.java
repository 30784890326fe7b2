package org.benefitstriage.api.containers;

import java.util.Optional;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;

/**
 * What the service answered.
 *
 * @param status HTTP status; 0 when no answer came, and then the body says why
 * @param retryAfter its Retry-After header
 * @param body its body
 */
record Answer(int status, Optional<String> retryAfter, String body) {

    static final int CREATED = 201;
    static final int UNAVAILABLE = 503;

    boolean isCreated() {
        return status == CREATED;
    }

    /** Told to come back, and when: whole seconds, as Retry-After has them. */
    boolean saysComeBack() {
        return status == UNAVAILABLE
                && retryAfter.filter(wait -> wait.matches("[1-9][0-9]?")).isPresent();
    }

    /** A member of the body, which must be a JSON object that has it. */
    String text(String member) {
        try {
            return JsonFields.of(JsonReader.read(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .string(member);
        } catch (JsonSyntaxException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
