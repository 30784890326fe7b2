package org.benefitstriage.api.paging;

import java.util.Optional;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;

/**
 * Which page is wanted.
 *
 * @param limit items on it, 1 to 200
 * @param after where it begins; from the start when empty
 */
public record PageRequest(int limit, Optional<Cursor> after) {

    /** Items on a page when nothing is said. */
    public static final int DEFAULT_LIMIT = 50;

    /** The most items on a page. */
    public static final int MOST = 200;

    /** Reads query parameters; anything else than a number in range and one of our cursors is a bad request. */
    public static PageRequest of(Optional<String> limit, Optional<String> after) {
        return new PageRequest(
                limit.map(PageRequest::readLimit).orElse(DEFAULT_LIMIT), after.map(text -> Cursor.decoded(text)
                        .orElseThrow(() -> badRequest("after: expected a cursor given out by this list"))));
    }

    private static int readLimit(String text) {
        String expected = "limit: expected a whole number from 1 to " + MOST;
        if (!text.matches("\\d{1,4}")) {
            throw badRequest(expected);
        }
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > MOST) {
            throw badRequest(expected);
        }
        return limit;
    }

    private static ProblemException badRequest(String detail) {
        return ProblemException.of(ProblemKind.BAD_REQUEST, detail);
    }
}
