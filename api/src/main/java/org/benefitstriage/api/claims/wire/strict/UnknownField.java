package org.benefitstriage.api.claims.wire.strict;

import java.util.List;
import java.util.regex.Pattern;

/** Reports a field that the format does not have, with the nearest one that it has. */
final class UnknownField {

    // A name that could be a value put in the wrong place (a NINo, a telephone number, a date) is not repeated.
    private static final Pattern SAFE_TO_REPEAT = Pattern.compile("(?=.{1,40}$)[A-Za-z_-]+[0-9]{0,2}[A-Za-z_-]*");

    private UnknownField() {}

    static void report(String name, Place at, List<String> known, Problems problems) {
        if (problems.areFull()) {
            problems.add(at, ProblemKind.UNKNOWN_FIELD, "unknown field");
        } else if (SAFE_TO_REPEAT.matcher(name).matches()) {
            String hint = NearestName.of(name, known)
                    .map(nearest -> ": did you mean \"" + nearest + "\"?")
                    .orElseGet(() -> ": the fields here are " + String.join(", ", known));
            problems.add(at.member(name), ProblemKind.UNKNOWN_FIELD, "unknown field \"" + name + "\"" + hint);
        } else {
            problems.add(
                    at,
                    ProblemKind.UNKNOWN_FIELD,
                    "a field with an unknown name: the fields here are " + String.join(", ", known));
        }
    }
}
