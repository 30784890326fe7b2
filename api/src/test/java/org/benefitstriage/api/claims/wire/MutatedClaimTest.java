package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.benefitstriage.api.claims.wire.strict.EveryField;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.claim.Claim;
import org.junit.jupiter.api.Test;

/** No body makes the parser throw, and no rejection is without a problem that points into the body. */
class MutatedClaimTest {

    private static final long SEED = 20261122L;
    private static final int RUNS = 20_000;
    private static final List<String> SPLINTERS = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1.5",
            "1e9",
            "9007199254740993",
            "\"\"",
            "\"NO\"",
            "\"\\ud800\"",
            "{}",
            "[]",
            "[{}]",
            ",",
            ":",
            "\"",
            "{",
            "}",
            "[",
            "]",
            "\"kind\":\"PENSION\",",
            "\\",
            "\u0000",
            "é",
            "\uFEFF",
            "\"2026-02-30\"");

    private final Random random = new Random(SEED);
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void twenty_thousand_broken_claims_are_answered_without_an_exception() throws IOException {
        System.out.println("MutatedClaimTest seed " + SEED);
        List<byte[]> seeds = List.of(utf8(FirstClaim.text()), EveryField.bytes(ClaimParser.STRICT));
        int[] seen = new int[3];
        for (int run = 0; run < RUNS; run++) {
            byte[] body = mutated(seeds.get(run % seeds.size()));
            seen[answered(body, run)]++;
        }
        assertThat(seen[0]).as("accepted").isPositive();
        assertThat(seen[1]).as("rejected").isGreaterThan(RUNS / 10);
        assertThat(seen[2]).as("malformed").isGreaterThan(RUNS / 10);
    }

    private int answered(byte[] body, int run) throws IOException {
        ParseResult<Claim> result;
        try {
            result = new ClaimParser().parse(body);
        } catch (RuntimeException e) {
            throw new AssertionError("run " + run + " of seed " + SEED + " threw for " + text(body), e);
        }
        if (result instanceof ParseResult.Rejected<Claim> rejected) {
            JsonNode document = json.readTree(text(body));
            for (FieldProblem problem : rejected.problems()) {
                int last = problem.pointer().lastIndexOf('/');
                JsonNode parent = document.at(last < 0 ? "" : problem.pointer().substring(0, last));
                assertThat(parent.isMissingNode())
                        .as("%s points into run %d", problem, run)
                        .isFalse();
            }
            return 1;
        }
        return result instanceof ParseResult.Accepted<Claim> ? 0 : 2;
    }

    private byte[] mutated(byte[] original) {
        byte[] body = original;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            body = random.nextBoolean() ? splintered(body) : random.nextBoolean() ? moved(body) : flipped(body);
        }
        return body;
    }

    /** A member's value, or any stretch, replaced by a splinter. */
    private byte[] splintered(byte[] body) {
        String text = text(body);
        String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
        int colon = text.indexOf(':', random.nextInt(text.length()));
        int from = colon < 0 || random.nextInt(4) == 0 ? random.nextInt(text.length()) : colon + 1;
        int to = from;
        while (to < text.length() && ",}]\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return utf8(text.substring(0, from) + splinter + text.substring(to));
    }

    /** A stretch copied to, or taken from, some place: repeated and missing members. */
    private byte[] moved(byte[] body) {
        String text = text(body);
        int comma = Math.max(0, text.indexOf(',', random.nextInt(text.length())));
        int next = text.indexOf(',', comma + 1);
        int end = next < 0 ? text.length() : next;
        return random.nextBoolean()
                ? utf8(text.substring(0, end) + text.substring(comma, end) + text.substring(end))
                : utf8(text.substring(0, comma) + text.substring(end));
    }

    private byte[] flipped(byte[] body) {
        byte[] copy = Arrays.copyOf(body, random.nextInt(20) == 0 ? random.nextInt(body.length) + 1 : body.length);
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
