package org.benefitstriage.models.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Column names that betray a characteristic no model of claims may learn from. Names only: what a column truly holds a person must
 * know, and the proxy measurement of the fairness report finds what names do not.
 */
final class BannedNames {

    private static final Set<String> WORDS = Set.of(
            "nationality",
            "citizenship",
            "citizen",
            "birthplace",
            "birth",
            "born",
            "country",
            "language",
            "ethnicity",
            "ethnic",
            "race",
            "religion",
            "belief",
            "faith",
            "sex",
            "gender",
            "sexuality",
            "orientation",
            "marital",
            "pregnancy",
            "pregnant",
            "disability",
            "disabled",
            "health",
            "illness",
            "age",
            "dob",
            "postcode",
            "zip",
            "ward",
            "name",
            "surname",
            "forename",
            "notes",
            "comment",
            "comments");

    private BannedNames() {}

    /** The word in a column's name that is banned, if any: {@code claimantAge} holds {@code age}, {@code storage} does not. */
    static Optional<String> wordIn(String column) {
        String spaced = column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Arrays.stream(spaced.split("[^a-z]+")).filter(WORDS::contains).findFirst();
    }
}
