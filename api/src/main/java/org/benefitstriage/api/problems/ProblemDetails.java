package org.benefitstriage.api.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * The body of an error answer: RFC 9457, media type {@code application/problem+json}.
 *
 * @param type what sort of problem, for example {@code /problems/unknown-field}
 * @param title the same for every problem of the type
 * @param status the HTTP status
 * @param detail about this occurrence
 * @param instance names this occurrence, as in the service's log: {@code urn:uuid:…}. Not the address that was asked for,
 *     which may hold what the caller typed
 * @param violations what is wrong and where; left out when empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetails(
        String type, String title, int status, String detail, String instance, List<Violation> violations) {

    /** The media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDetails {
        violations = List.copyOf(violations);
    }
}
