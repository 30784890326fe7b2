package org.benefitstriage.api.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.ApiPath;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps other sites from acting through a person's browser, beside the form token and the strict cookie.
 *
 * <ul>
 *   <li>A change through the API carries credentials by HTTP Basic, which a browser that was once given them would add to a
 *       request from any site: what a browser says came from elsewhere is refused. Other systems are no browsers and say
 *       nothing.
 *   <li>A change through a page is a form. The guard of the forms passes over a request without a media type, which fits every
 *       endpoint: it is refused here.
 * </ul>
 */
public class ForeignRequests {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, HttpServerRequest connection) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if (ApiPath.is(request.getUriInfo())) {
            if (isForeign(connection)) {
                throw ProblemException.of(
                        ProblemKind.NOT_ALLOWED, "A page of another site may not change anything here.");
            }
        } else if (header(connection, HttpHeaders.CONTENT_TYPE).isEmpty()) {
            throw ProblemException.of(ProblemKind.FORM_EXPIRED);
        }
    }

    /** Fetch metadata where the browser sends it; otherwise the origin against the host it called. */
    private static boolean isForeign(HttpServerRequest request) {
        Optional<String> site = header(request, "Sec-Fetch-Site");
        return site.isPresent()
                ? !OUR_OWN.contains(site.get())
                : header(request, "Origin")
                        .filter(origin -> !isHost(origin, request))
                        .isPresent();
    }

    private static boolean isHost(String origin, HttpServerRequest request) {
        try {
            URI address = URI.create(origin);
            HostAndPort called = request.authority();
            return address.getHost() != null
                    && called != null
                    && address.getHost().equalsIgnoreCase(called.host())
                    && address.getPort() == called.port();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Optional<String> header(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
