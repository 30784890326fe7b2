package org.benefitstriage.api.problems;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.benefitstriage.api.rest.ApiPath;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The last look at every answer: no bare error without a word, and nothing kept by browsers or proxies. */
public class AnswerFilter {

    /** The cookie of the forms ({@code quarkus.rest-csrf.cookie-name}): of no use to systems. */
    private static final String FORM_COOKIE = "triage-form";

    private final ProblemResponses responses;

    AnswerFilter(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerResponseFilter
    public void finish(
            ContainerRequestContext request, ContainerResponseContext answer, HttpServerResponse connection) {
        if (answer.getStatus() >= 400 && !answer.hasEntity()) {
            replace(answer, responses.of(kind(request, answer), request.getAcceptableMediaTypes()));
        }
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (isApi(request) && !connection.headWritten()) {
            connection.removeCookies(FORM_COOKIE, false);
        }
    }

    private static ProblemKind kind(ContainerRequestContext request, ContainerResponseContext answer) {
        // The guard of the forms refuses with a bare 400.
        boolean form = answer.getStatus() == 400 && request.getMethod().equals("POST") && !isApi(request);
        return form ? ProblemKind.FORM_EXPIRED : ProblemKind.ofStatus(answer.getStatus());
    }

    private static void replace(ContainerResponseContext answer, Response problem) {
        answer.setStatus(problem.getStatus());
        problem.getHeaders().forEach((name, values) -> answer.getHeaders().put(name, values));
        answer.setEntity(problem.getEntity(), null, problem.getMediaType());
    }

    private static boolean isApi(ContainerRequestContext request) {
        return ApiPath.is(request.getUriInfo());
    }
}
