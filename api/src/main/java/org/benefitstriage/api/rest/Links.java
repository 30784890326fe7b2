package org.benefitstriage.api.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.paging.Cursor;
import org.benefitstriage.api.paging.Page;

/** The link to the next page: {@code Link: </v1/decisions?limit=50&after=…>; rel="next"} (RFC 8288). */
public final class Links {

    private Links() {}

    /** A page as an answer: the body made from it, and the link when there is a next page. */
    public static Response page(UriInfo request, Page<?> page, Object body) {
        Response.ResponseBuilder answer = Response.ok(body);
        page.next().ifPresent(cursor -> answer.header("Link", "<" + next(request, cursor) + ">; rel=\"next\""));
        return answer.build();
    }

    /** The same query from the cursor on, without scheme and host: a proxy may have others. */
    private static String next(UriInfo request, Cursor cursor) {
        URI uri = request.getRequestUriBuilder()
                .replaceQueryParam("after", cursor.encoded())
                .build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** A query parameter as it was given; the first when given twice. */
    public static Optional<String> query(UriInfo request, String name) {
        List<String> values = request.getQueryParameters().getOrDefault(name, List.of());
        return values.stream().findFirst();
    }
}
