package org.benefitstriage.api.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A body sent in chunks says its length only by ending. The framework cuts one that is too long off with a bare 413; here its
 * limit is moved out of the way and ours answers with a problem. A body that names its length is refused before it is read.
 */
public class ChunkedBodies {

    /** Where the framework looks for its own limit. */
    private static final String FRAMEWORK_LIMIT = "io.quarkus.max-request-size";

    private final long mostBytes;

    ChunkedBodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.mostBytes = most.asLongValue();
    }

    @ServerRequestFilter
    public void limit(ContainerRequestContext request, RoutingContext connection) {
        boolean chunked = connection.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (chunked && ApiPath.is(request.getUriInfo())) {
            connection.put(FRAMEWORK_LIMIT, mostBytes + 2 * LimitedBody.DRAINED);
            request.setEntityStream(new LimitedBody(request.getEntityStream(), mostBytes));
        }
    }
}
