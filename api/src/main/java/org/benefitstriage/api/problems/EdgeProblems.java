package org.benefitstriage.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Problems of requests that are turned away before any endpoint sees them: too large, or with an address that is none. */
@ApplicationScoped
class EdgeProblems {

    private static final String LIMIT = "quarkus.http.limits.max-body-size";

    /** Before the framework's own check, which answers without a word. */
    private static final int BEFORE_UPLOAD_LIMIT = 100;

    private final ObjectMapper json;
    private final long mostBytes;

    EdgeProblems(ObjectMapper json) {
        this.json = json;
        this.mostBytes =
                ConfigProvider.getConfig().getValue(LIMIT, MemorySize.class).asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_UPLOAD_LIMIT);
    }

    void register(@Observes Router router) {
        router.errorHandler(400, context -> answer(context, ProblemKind.BAD_REQUEST));
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
        ProblemDetails details = new ProblemDetails(
                kind.type(), kind.title(), kind.status(), kind.meaning(), "urn:uuid:" + UUID.randomUUID(), List.of());
        try {
            context.response()
                    .setStatusCode(kind.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(json.writeValueAsString(details));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }
}
