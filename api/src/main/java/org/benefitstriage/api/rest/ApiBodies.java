package org.benefitstriage.api.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/**
 * The API reads no forms, but clients name a form's media type without meaning one ({@code curl --data ''}, and some libraries
 * for a POST without a body), and the guard of the pages would ask them for a form token. Nothing sent is no form; a form that
 * is sent is a body of a kind the API does not read, and is answered as one.
 */
@ApplicationScoped
class ApiBodies {

    /** After the size was looked at, before anything reads a media type. */
    private static final int EARLY = 300;

    void register(@Observes Filters filters) {
        filters.register(ApiBodies::overlookForms, EARLY);
    }

    private static void overlookForms(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.path().startsWith(ApiPath.PREFIX) && isForm(request)) {
            if (hasBody(request)) {
                request.headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
            } else {
                request.headers().remove(HttpHeaders.CONTENT_TYPE);
            }
        }
        context.next();
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String lower = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(MediaType.APPLICATION_FORM_URLENCODED) || lower.startsWith("multipart/");
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }
}
