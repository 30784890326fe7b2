package org.benefitstriage.api.claims.wire;

import java.util.Map;

/** The forms that texts of fixed form have, each with the words that a message uses for it. */
final class Patterns {

    static final String ACCOUNT_NUMBER = "^[0-9]{8}$";
    static final String AUTHORITY = "^[A-Z0-9][A-Z0-9-]{1,19}$";
    static final String COUPLE_KEY = "^[A-Za-z]$";
    static final String EMAIL = "^[^@\\s]{1,64}@[^@\\s]{1,255}$";
    static final String NINO = "^[A-Z]{2}[0-9]{6}[A-D]$";
    static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,39}$";
    static final String SORT_CODE = "^[0-9]{6}$";
    static final String UPRN = "^[0-9]{1,12}$";

    /** What each form looks like, to follow "expected". */
    static final Map<String, String> IN_WORDS = Map.of(
            ACCOUNT_NUMBER, "eight digits, without spaces",
            AUTHORITY, "two to twenty capital letters, digits or hyphens",
            COUPLE_KEY, "one letter",
            EMAIL, "an e-mail address such as name@example.org",
            NINO, "two capital letters, six digits and a letter A to D, without spaces",
            REFERENCE,
                    "1 to 40 letters, digits, spaces, dots, hyphens, underscores or slashes, a letter or digit first",
            SORT_CODE, "six digits, without hyphens",
            UPRN, "one to twelve digits");

    private Patterns() {}
}
