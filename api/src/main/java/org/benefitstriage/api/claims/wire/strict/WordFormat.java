package org.benefitstriage.api.claims.wire.strict;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of a fixed set of words.
 *
 * @param constants each constant by its word, in the order documented
 */
record WordFormat(Map<String, Object> constants) implements Format {

    @Override
    public String inWords() {
        return constants.size() == 1
                ? constants.keySet().iterator().next()
                : "one of " + String.join(", ", constants.keySet());
    }

    @Override
    public @Nullable Object read(Sent sent, Place at, Problems problems) {
        if (!(sent instanceof Sent.Text text)) {
            problems.wrongType(at, inWords(), sent);
            return null;
        }
        Object constant = constants.get(text.value());
        if (constant == null) {
            problems.add(at, ProblemKind.NOT_ALLOWED, "expected " + inWords());
        }
        return constant;
    }
}
