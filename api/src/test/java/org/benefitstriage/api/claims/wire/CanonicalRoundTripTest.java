package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.benefitstriage.api.claims.wire.strict.EveryField;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.Claim;
import org.junit.jupiter.api.Test;

/** What is stored is the claim as sent, in its one form: parsing it again gives an equal claim and the same bytes. */
class CanonicalRoundTripTest {

    private static final long SEED = 8785L;
    private static final List<String> GAPS = List.of("", " ", "\n", "\t", "\r\n  ");

    private final Random random = new Random(SEED);
    private final ClaimParser parser = new ClaimParser();

    @Test
    void however_a_claim_is_written_its_canonical_bytes_are_the_same_and_read_back_equal() {
        ParseResult.Accepted<Claim> original = Reading.accepted(parser.parse(EveryField.bytes(ClaimParser.STRICT)));
        JsonValue tree = new ClaimWriter().json(original.value());

        for (int run = 0; run < 500; run++) {
            String written = written(tree);
            ParseResult.Accepted<Claim> read = Reading.accepted(Reading.of(written));
            assertThat(read.canonicalBytes()).as("run %d of seed %d", run, SEED).isEqualTo(CanonicalJson.bytes(tree));
            ParseResult.Accepted<Claim> again = Reading.accepted(parser.parse(read.canonicalBytes()));
            assertThat(again.value()).isEqualTo(read.value()).isEqualTo(original.value());
            assertThat(again.canonicalBytes()).isEqualTo(read.canonicalBytes());
        }
    }

    @Test
    void canonical_bytes_keep_the_members_that_were_sent_and_add_none() {
        ParseResult.Accepted<Claim> read = Reading.accepted(Reading.of(FirstClaim.text()));
        String canonical = new String(read.canonicalBytes(), StandardCharsets.UTF_8);

        assertThat(canonical)
                .startsWith("{\"authority\":\"NEEDWOOD\",\"benefits\":\"BOTH\",\"capital\":[{\"kind\":")
                .contains("\"ownsIt\":\"NO\"")
                .doesNotContain("partner")
                .doesNotContain("null")
                .doesNotContain("\n");
    }

    @Test
    void an_answer_left_open_and_an_answer_left_out_are_one_claim_and_two_bodies() {
        ParseResult.Accepted<Claim> open =
                Reading.accepted(Reading.of(FirstClaim.with("\"ownsIt\": \"NO\"", "\"ownsIt\": \"NOT_ANSWERED\"")));
        ParseResult.Accepted<Claim> out =
                Reading.accepted(Reading.of(FirstClaim.with(",\n    \"ownsIt\": \"NO\"", "")));

        assertThat(open.value()).isEqualTo(out.value());
        assertThat(open.canonicalBytes()).isNotEqualTo(out.canonicalBytes());
    }

    @Test
    void what_the_writer_writes_the_parser_reads() {
        for (byte[] body :
                List.of(FirstClaim.text().getBytes(StandardCharsets.UTF_8), EveryField.bytes(ClaimParser.STRICT))) {
            Claim claim = Reading.accepted(parser.parse(body)).value();

            byte[] written = new ClaimWriter().bytes(claim);

            assertThat(Reading.accepted(parser.parse(written)).value()).isEqualTo(claim);
        }
    }

    /** The same JSON with members shuffled, gaps anywhere and characters escaped at random. */
    private String written(JsonValue value) {
        if (value instanceof JsonValue.JsonObject object) {
            List<Map.Entry<String, JsonValue>> members =
                    new ArrayList<>(object.members().entrySet());
            Collections.shuffle(members, random);
            return members.stream()
                    .map(member -> gap() + quoted(member.getKey()) + gap() + ":" + written(member.getValue()))
                    .collect(Collectors.joining(",", gap() + "{", gap() + "}" + gap()));
        } else if (value instanceof JsonValue.JsonArray array) {
            return array.items().stream().map(this::written).collect(Collectors.joining(",", gap() + "[", "]" + gap()));
        } else if (value instanceof JsonValue.JsonString string) {
            return gap() + quoted(string.value()) + gap();
        }
        return gap() + CanonicalJson.text(value) + gap();
    }

    private String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            out.append(random.nextInt(10) == 0 ? String.format("\\u%04x", (int) unit) : String.valueOf(unit));
        }
        return out.append('"').toString();
    }

    private String gap() {
        return random.nextInt(3) == 0 ? GAPS.get(random.nextInt(GAPS.size())) : "";
    }
}
