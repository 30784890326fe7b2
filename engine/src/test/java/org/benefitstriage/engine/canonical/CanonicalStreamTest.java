package org.benefitstriage.engine.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written member by member is what the tree of the same document gives. */
class CanonicalStreamTest {

    @Test
    void every_kind_of_member_is_written_as_from_a_tree() throws JsonSyntaxException {
        byte[] written = new CanonicalStream(1)
                .object()
                .with("a", "[text] {with} marks:")
                .with("b", -9_007_199_254_740_991L)
                .with("c", true)
                .with("d", JsonValue.object().with("z", 1).build())
                .strings("e", List.of("one", "two"))
                .strings("f", List.of())
                .each("g", List.of(1, 2), (out, number) -> out.object()
                        .with("n", number)
                        .end())
                .object("h")
                .object("i")
                .end()
                .with("j", false)
                .end()
                .end()
                .bytes();

        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"[text] {with} marks:\",\"b\":-9007199254740991,\"c\":true,\"d\":{\"z\":1},"
                        + "\"e\":[\"one\",\"two\"],\"f\":[],\"g\":[{\"n\":1},{\"n\":2}],\"h\":{\"i\":{},\"j\":false}}");
        assertThat(CanonicalJson.bytes(JsonReader.readCanonical(written))).isEqualTo(written);
    }

    @Test
    void members_out_of_order_or_given_twice_are_refused() {
        assertThatThrownBy(() -> stream().with("b", 1).with("a", 2)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> stream().with("a", 1).with("a", 2)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_name_that_is_not_plain_is_refused() {
        for (String name : List.of("\"", "a\\b", "\u00e9", "a\nb")) {
            assertThatThrownBy(() -> stream().with(name, 1)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void a_number_that_has_two_spellings_in_other_software_is_refused() {
        assertThatThrownBy(() -> stream().with("n", 9_007_199_254_740_992L))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void half_of_a_pair_is_refused_wherever_it_stands() {
        for (String text : List.of(
                "\ud800", "plain\udc00", "why\ud800?", "\ud800\ud800 is this a text longer than the short ones?")) {
            assertThatThrownBy(() -> stream().with("t", text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void each_character_is_escaped_or_not_at_every_place_of_a_text() {
        for (int unit = 0; unit < 0x180; unit++) {
            for (int others : List.of(9, 29)) {
                for (int place = 0; place <= others; place++) {
                    String text = "a".repeat(place) + (char) unit + "b".repeat(others - place);

                    assertThat(written(text)).isEqualTo(expected(text, (char) unit));
                    assertThat(written(text + "?")).isEqualTo(expected(text + "?", (char) unit));
                }
            }
        }
    }

    private static String written(String text) {
        return new String(stream().with("t", text).end().bytes(), StandardCharsets.UTF_8);
    }

    private static String expected(String text, char unit) {
        return "{\"t\":\"" + text.replace(String.valueOf(unit), spelt(unit)) + "\"}";
    }

    private static CanonicalStream stream() {
        return new CanonicalStream(64).object();
    }

    private static String spelt(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> unit < 0x20 ? String.format("\\u%04x", (int) unit) : String.valueOf(unit);
        };
    }
}
