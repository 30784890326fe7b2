package org.benefitstriage.api.calculations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.claims.wire.strict.ProblemKind;
import org.benefitstriage.engine.claim.Claim;

/**
 * Reads a claim, or as much of one as is known. What no award depends on (names, address, reference, account) is filled in
 * with a placeholder; what an award depends on never is: it is named as missing. Anything that is there and wrong is refused
 * as in a claim.
 */
final class FactsReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClaimParser parser = new ClaimParser();

    /** Whole facts as a claim, or what is missing; everything that is there and wrong. */
    ParseResult<Facts> read(byte[] body, String authority, LocalDate today) {
        ParseResult<Claim> whole = parser.parse(body);
        return whole.fold(
                accepted -> whole.map(claim -> Facts.whole(claim, List.of())),
                problems -> onlyMissing(problems) ? completed(body, problems, authority, today) : refused(problems),
                where -> whole.map(claim -> Facts.whole(claim, List.of())));
    }

    private ParseResult<Facts> completed(byte[] body, List<FieldProblem> problems, String authority, LocalDate today) {
        Optional<ObjectNode> object = object(body);
        if (object.isEmpty()) {
            return new ParseResult.Rejected<>(problems);
        }
        List<String> assumed = new ArrayList<>();
        ObjectNode facts = object.get();
        Placeholders.fill(facts, authority, today, assumed);
        byte[] filled = bytes(facts);
        ParseResult<Claim> again = parser.parse(filled);
        return again.fold(
                accepted -> again.map(claim -> Facts.whole(claim, assumed)),
                still -> onlyMissing(still)
                        ? new ParseResult.Accepted<>(Facts.incomplete(facts, still, assumed), filled)
                        : refused(still),
                where -> again.map(claim -> Facts.whole(claim, assumed)));
    }

    /** Problems of what is there; what is missing is no reason to refuse. */
    private static ParseResult<Facts> refused(List<FieldProblem> problems) {
        return new ParseResult.Rejected<>(problems.stream()
                .filter(problem -> problem.kind() != ProblemKind.MISSING)
                .toList());
    }

    private static boolean onlyMissing(List<FieldProblem> problems) {
        return problems.stream().allMatch(problem -> problem.kind() == ProblemKind.MISSING);
    }

    private static Optional<ObjectNode> object(byte[] body) {
        try {
            JsonNode node = JSON.readTree(body);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(ObjectNode facts) {
        try {
            return JSON.writeValueAsBytes(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree that was read cannot be written", e);
        }
    }
}
