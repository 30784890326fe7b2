package org.benefitstriage.api.rest;

import java.util.Optional;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;

/** The version of a record as HTTP says it: {@code "7"} in {@code ETag} and {@code If-Match}. */
public final class EntityTag {

    private EntityTag() {}

    /** The tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version a change was made on. Without one the request ends with 428; a tag that is none of ours can only be stale.
     */
    public static long required(Optional<String> ifMatch) {
        String tag = ifMatch.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> ProblemException.of(ProblemKind.VERSION_REQUIRED));
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw ProblemException.of(ProblemKind.STALE_VERSION);
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
