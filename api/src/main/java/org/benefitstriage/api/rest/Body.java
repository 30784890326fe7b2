package org.benefitstriage.api.rest;

import java.util.List;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.problems.Violation;

/** Turns what came of reading a body into the body, or into the problem that tells the caller everything wrong with it. */
public final class Body {

    private Body() {}

    /** The sound body; otherwise the request ends with 400 or 422. */
    public static <T> ParseResult.Accepted<T> require(ParseResult<T> result) {
        return result.fold(
                accepted -> accepted,
                problems -> {
                    throw rejected(problems);
                },
                where -> {
                    throw ProblemException.of(ProblemKind.MALFORMED_JSON, where);
                });
    }

    /** A problem with facts of a body that is well formed. */
    public static ProblemException rejected(List<FieldProblem> problems) {
        boolean onlyUnknown = problems.stream().allMatch(Body::isUnknownField);
        return ProblemException.of(
                onlyUnknown ? ProblemKind.UNKNOWN_FIELD : ProblemKind.INVALID_FACTS,
                problems.stream()
                        .map(problem -> new Violation(problem.pointer(), problem.message()))
                        .toList());
    }

    /** One violation, as a problem. */
    public static ProblemException invalid(String pointer, String message) {
        return ProblemException.of(ProblemKind.INVALID_FACTS, List.of(new Violation(pointer, message)));
    }

    private static boolean isUnknownField(FieldProblem problem) {
        return problem.kind() == org.benefitstriage.api.claims.wire.strict.ProblemKind.UNKNOWN_FIELD;
    }
}
