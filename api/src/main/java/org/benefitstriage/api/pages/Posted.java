package org.benefitstriage.api.pages;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** What a browser sent with a form. */
final class Posted {

    private Posted() {}

    /** A field as it was sent; empty when it was not. */
    static String field(MultivaluedMap<String, String> posted, String name) {
        return Optional.ofNullable(posted.getFirst(name)).orElse("");
    }

    /** Whether the database can hold a text: not longer than that, and without the one character that it refuses. */
    static boolean fits(String text, int longest) {
        return text.length() <= longest && text.indexOf('\0') < 0;
    }
}
