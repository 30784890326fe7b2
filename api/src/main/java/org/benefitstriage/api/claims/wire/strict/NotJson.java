package org.benefitstriage.api.claims.wire.strict;

/** A body that is not JSON. The message says what is wrong and where, and nothing of the body. */
final class NotJson extends Exception {

    private static final long serialVersionUID = 1L;

    NotJson(String where) {
        super(where, null, false, false);
    }

    String where() {
        return getMessage();
    }
}
