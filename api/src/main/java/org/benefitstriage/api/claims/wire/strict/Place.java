package org.benefitstriage.api.claims.wire.strict;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document; becomes a JSON pointer only when a problem needs one.
 *
 * @param parent the place above, none at the top
 * @param token the member's name or the item's number
 */
record Place(@Nullable Place parent, Object token) {

    /** The whole document. */
    static final Place TOP = new Place(null, "");

    Place member(String name) {
        return new Place(this, name);
    }

    Place item(int number) {
        return new Place(this, number);
    }

    /** The pointer of RFC 6901, empty for the whole document. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + token.toString().replace("~", "~0").replace("/", "~1");
    }
}
