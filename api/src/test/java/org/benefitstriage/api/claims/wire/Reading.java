package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.claims.wire.strict.ProblemKind;
import org.benefitstriage.engine.claim.Claim;

/** Reads claims in tests and says what came of it. */
final class Reading {

    private Reading() {}

    static ParseResult<Claim> of(String json) {
        return new ClaimParser().parse(json.getBytes(StandardCharsets.UTF_8));
    }

    static ParseResult.Accepted<Claim> accepted(ParseResult<Claim> result) {
        return result.fold(
                accepted -> accepted,
                problems -> {
                    throw new AssertionError("rejected: " + problems);
                },
                where -> {
                    throw new AssertionError("malformed: " + where);
                });
    }

    static List<FieldProblem> problems(String json) {
        return of(json).fold(accepted -> List.of(), problems -> problems, where -> {
            throw new AssertionError("malformed: " + where);
        });
    }

    static String malformed(byte[] body) {
        return new ClaimParser()
                .parse(body)
                .fold(
                        accepted -> {
                            throw new AssertionError("accepted");
                        },
                        problems -> {
                            throw new AssertionError("rejected: " + problems);
                        },
                        where -> where);
    }

    static void assertOnlyProblem(String json, String pointer, ProblemKind kind, String message) {
        assertThat(problems(json)).containsExactly(new FieldProblem(pointer, kind, message));
    }
}
