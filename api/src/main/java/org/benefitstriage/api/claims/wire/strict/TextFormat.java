package org.benefitstriage.api.claims.wire.strict;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text.
 *
 * @param longest the most characters
 * @param form what it must match
 * @param inWords what is expected, to follow "expected"
 * @param lines whether it may have line breaks
 */
record TextFormat(int longest, Pattern form, String inWords, Lines lines) implements Format {

    /** Matches every text. */
    static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    /** Whether a text may have line breaks. */
    enum Lines {
        ONE,
        SEVERAL
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (!(sent instanceof Sent.Text text)) {
            problems.wrongType(at, "text", sent);
            return null;
        }
        String value = text.value();
        int before = problems.found();
        if (value.isBlank()) {
            problems.add(
                    at, ProblemKind.BAD_TEXT, "expected text that is not blank: leave out a field without an answer");
        } else if (value.length() > longest && value.codePointCount(0, value.length()) > longest) {
            problems.add(at, ProblemKind.BAD_TEXT, "expected " + inWords);
        } else if (Characters.firstUnsound(value, lines) >= 0) {
            problems.add(
                    at,
                    ProblemKind.BAD_CHARACTER,
                    "a control character or half of a surrogate pair at character "
                            + (Characters.firstUnsound(value, lines) + 1));
        } else if (form != ANY && !form.matcher(value).matches()) {
            problems.add(at, ProblemKind.BAD_TEXT, "expected " + inWords);
        }
        return problems.found() == before ? value : null;
    }
}
