package org.benefitstriage.api.security.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;

/**
 * Refuses sign-in forms posted from another site, which could sign somebody in under an account that is not theirs. The
 * other forms carry a token; this one is checked by the framework before tokens are looked at.
 */
class SameOriginSignIn {

    private static final String PATH = "/sign-in/check";
    private static final int BEFORE_AUTHENTICATION = 390;

    void register(@Observes Filters filters) {
        filters.register(SameOriginSignIn::check, BEFORE_AUTHENTICATION);
    }

    private static void check(RoutingContext context) {
        boolean signIn = context.request().method() == HttpMethod.POST && PATH.equals(context.normalizedPath());
        if (signIn && isFromElsewhere(context)) {
            context.response()
                    .setStatusCode(303)
                    .putHeader(HttpHeaders.LOCATION, "/sign-in")
                    .end();
        } else {
            context.next();
        }
    }

    private static boolean isFromElsewhere(RoutingContext context) {
        if ("cross-site".equals(context.request().getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && !authority(origin).equals(context.request().authority().toString());
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
