package org.benefitstriage.engine.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes written by hand are those the JDK's own encoder gives, for every character there is. */
class CanonicalWriterTest {

    private static final int FIRST_PLAIN = 0x20;

    @Test
    void every_character_is_encoded_as_utf_8() {
        StringBuilder every = new StringBuilder();
        for (int codePoint = FIRST_PLAIN; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean escaped = codePoint == '"' || codePoint == '\\';
            boolean halfOfAPair = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            if (!escaped && !halfOfAPair) {
                every.appendCodePoint(codePoint);
            }
        }
        String text = every.toString();

        assertThat(CanonicalJson.bytes(JsonValue.string(text)))
                .isEqualTo(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void control_characters_take_their_short_escape_or_four_digits() {
        StringBuilder controls = new StringBuilder();
        for (char control = 0; control < FIRST_PLAIN; control++) {
            controls.append(control);
        }

        assertThat(CanonicalJson.text(JsonValue.string(controls.toString())))
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d"
                                + "\\u001e\\u001f\"");
    }

    @Test
    void a_document_larger_than_the_first_buffer_is_whole() {
        String text = "é".repeat(100_000);

        assertThat(CanonicalJson.text(
                        JsonValue.object().with("a", text).with("b", 7).build()))
                .isEqualTo("{\"a\":\"" + text + "\",\"b\":7}");
    }

    @Test
    void half_of_a_pair_in_a_name_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.bytes(new JsonValue.JsonObject(Map.of("\ud800", JsonValue.bool(true)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
