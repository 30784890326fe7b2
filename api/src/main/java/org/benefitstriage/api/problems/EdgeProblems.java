package org.benefitstriage.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Problems of requests that are turned away before any endpoint sees them: too large, or a sign-in that failed. */
@ApplicationScoped
class EdgeProblems {

    private static final String LIMIT = "quarkus.http.limits.max-body-size";

    /** Before authentication, and before the framework's own check of the size, which answers without a word. */
    private static final int FIRST = 400;

    private static final int FIRST_ROUTE = -FIRST;

    /** Where the sign-in form posts to ({@code quarkus.http.auth.form.post-location}). */
    private static final String SIGN_IN = "/sign-in/check";

    private final ObjectMapper json;
    private final ErrorPage page;
    private final long mostBytes;

    EdgeProblems(ObjectMapper json, ErrorPage page) {
        this.json = json;
        this.page = page;
        this.mostBytes =
                ConfigProvider.getConfig().getValue(LIMIT, MemorySize.class).asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, FIRST);
    }

    void register(@Observes Router router) {
        router.post(SIGN_IN).order(FIRST_ROUTE).failureHandler(this::signInFailed);
    }

    /** A form says one thing for a wrong id, a wrong password and too many attempts: its error page. */
    private void signInFailed(RoutingContext context) {
        if (context.failure() instanceof AuthenticationFailedException) {
            context.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, "/sign-in/failed")
                    .end();
        } else if (context.failure() != null && DatabaseOutage.isBehind(context.failure())) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ProblemMappers.OUTAGE.toSeconds()));
            page(context, ProblemKind.UNAVAILABLE);
        } else {
            context.next();
        }
    }

    private void refuseTooLarge(RoutingContext context) {
        if (length(context) > mostBytes) {
            // The rest of the body is not read, so the connection cannot be used again.
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            answer(context, ProblemKind.TOO_LARGE);
        } else {
            context.next();
        }
    }

    private static long length(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void answer(RoutingContext context, ProblemKind kind) {
        try {
            end(context, kind, ProblemDetails.MEDIA_TYPE, json.writeValueAsString(details(kind)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }

    private void page(RoutingContext context, ProblemKind kind) {
        end(context, kind, "text/html;charset=UTF-8", page.html(kind, details(kind)));
    }

    private static void end(RoutingContext context, ProblemKind kind, String mediaType, String body) {
        context.response()
                .setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body);
    }

    private static ProblemDetails details(ProblemKind kind) {
        return new ProblemDetails(
                kind.type(), kind.title(), kind.status(), kind.meaning(), "urn:uuid:" + UUID.randomUUID(), List.of());
    }
}
