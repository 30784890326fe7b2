package org.benefitstriage.api.problems;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Turns a problem into an answer: JSON for systems, a page for people. */
@ApplicationScoped
public class ProblemResponses {

    private final ErrorPage page;

    ProblemResponses(ErrorPage page) {
        this.page = page;
    }

    /** The answer to a problem that we raised ourselves. */
    Response of(ProblemException problem, List<MediaType> accepted) {
        ProblemDetails details = details(problem.kind(), problem.detail(), problem.violations(), UUID.randomUUID());
        Response.ResponseBuilder answer = answer(problem.kind(), details, accepted);
        if (problem.kind() == ProblemKind.TOO_LARGE) {
            // The rest of the body may not have been read, so the connection cannot be used again.
            answer.header("Connection", "close");
        }
        problem.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, seconds(wait)));
        return answer.build();
    }

    /** The answer that says no more than the kind does. */
    Response of(ProblemKind kind, List<MediaType> accepted) {
        return of(ProblemException.of(kind), accepted);
    }

    /** The answer under a reference that the log has too. */
    Response of(ProblemKind kind, UUID reference, List<MediaType> accepted) {
        return answer(kind, details(kind, kind.meaning(), List.of(), reference), accepted)
                .build();
    }

    private Response.ResponseBuilder answer(ProblemKind kind, ProblemDetails details, List<MediaType> accepted) {
        Response.ResponseBuilder answer = Response.status(kind.status())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (AnswerFormat.preferredBy(accepted)) {
            case HTML ->
                answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(page.html(kind, details));
            case JSON -> answer.type(ProblemDetails.MEDIA_TYPE).entity(details);
        };
    }

    private static ProblemDetails details(ProblemKind kind, String detail, List<Violation> violations, UUID reference) {
        return new ProblemDetails(
                kind.type(), kind.title(), kind.status(), detail, "urn:uuid:" + reference, violations);
    }

    /** Whole seconds, at least one: Retry-After knows no smaller unit. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
