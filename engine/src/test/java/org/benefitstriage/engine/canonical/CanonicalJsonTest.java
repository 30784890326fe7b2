package org.benefitstriage.engine.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hashed and stored has exactly one form, and what has no such form is refused. */
class CanonicalJsonTest {

    @Test
    void members_are_ordered_by_utf16_code_units_as_rfc_8785_orders_them() throws JsonSyntaxException {
        // The sorting example of RFC 8785 section 3.2.3.
        String sent = """
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
                 "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}""";
        assertThat(CanonicalJson.text(JsonReader.read(sent)))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void strings_are_escaped_as_little_as_rfc_8785_allows() {
        assertThat(CanonicalJson.text(JsonValue.string("€$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void the_strings_and_the_literals_of_rfc_8785_section_3_2_2_have_its_bytes() throws JsonSyntaxException {
        assertThat(
                        CanonicalJson.text(
                                JsonReader.read(
                                        "{\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \"literals\": [true, false]}")))
                .isEqualTo("{\"literals\":[true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void the_canonicalizers_published_files_have_its_bytes_where_they_are_of_the_subset() throws JsonSyntaxException {
        // cyberphone/json-canonicalization, testdata (Apache-2.0): weird, french, unicode; structures without its 56.0.
        canonical(
                """
                {"\\u20ac": "Euro Sign", "1": "One", "\\u0080": "Control\\u007f", "\\ud83d\\ude02": "Smiley",
                 "\\u00f6": "Latin Small Letter O With Diaeresis", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "</script>": "Browser Challenge"}""",
                "{\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007f\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude02\":\"Smiley\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
        canonical(
                "{\"peach\": \"order\", \"p\u00e9ch\u00e9\": \"accents\", \"p\u00eache\": \"here\", \"sin\": \"locale\"}",
                "{\"peach\":\"order\",\"p\u00e9ch\u00e9\":\"accents\",\"p\u00eache\":\"here\",\"sin\":\"locale\"}");
        canonical("{\"Unnormalized Unicode\":\"\\u1e0d\\u0307\"}", "{\"Unnormalized Unicode\":\"\u1e0d\u0307\"}");
        canonical(
                "{\"1\": {\"f\": {\"f\": \"hi\",\"F\": 5} ,\"\\n\": 56}, \"10\": { }, \"\": \"empty\","
                        + " \"a\": { }, \"111\": [ { } ], \"A\": { }}",
                "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},\"111\":[{}],\"A\":{},\"a\":{}}");
    }

    private static void canonical(String sent, String bytes) throws JsonSyntaxException {
        assertThat(CanonicalJson.text(JsonReader.read(sent))).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"333333333.33333329", "1E30", "4.50", "2e-3", "0.000000000000000000000000001"})
    void the_numbers_of_rfc_8785_section_3_2_2_are_refused_as_fractions(String number) {
        assertThatThrownBy(() -> JsonReader.read("{\"numbers\": [" + number + "]}"))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("a number with a fraction or an exponent");
    }

    @Test
    void the_null_of_rfc_8785_section_3_2_2_is_refused_by_name() {
        assertThatThrownBy(() -> JsonReader.read("{\"literals\": [null, true, false]}"))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " {}",
                "{} ",
                "{\"b\":1,\"a\":2}",
                "[1, 2]",
                "\"\\u0041\"",
                "\"\\/\"",
                "\"\\u000a\"",
                "\"\\u001F\""
            })
    void another_spelling_of_the_same_value_is_not_canonical(String spelling) throws JsonSyntaxException {
        JsonReader.read(spelling);
        assertThatThrownBy(() -> JsonReader.readCanonical(spelling.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("not in canonical form");
    }

    @Property
    void what_is_written_is_canonical(@ForAll("values") JsonValue value) throws JsonSyntaxException {
        assertThat(JsonReader.readCanonical(CanonicalJson.bytes(value))).isEqualTo(value);
    }

    @Test
    void empty_objects_and_arrays_have_a_form() {
        assertThat(CanonicalJson.text(JsonValue.object().build())).isEqualTo("{}");
        assertThat(CanonicalJson.text(JsonValue.array(List.of()))).isEqualTo("[]");
    }

    @Test
    void the_digest_is_sha_256_in_lower_case_hexadecimal() {
        assertThat(CanonicalJson.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":1,}",
                "[1 2]",
                "{\"a\" 1}",
                "nul",
                "null",
                "tru",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "{\"a\":1,\"a\":2}",
                "1.5",
                "1e3",
                "-0",
                "01",
                "9007199254740992",
                "-9007199254740992",
                "12345678901234567890",
                "1 2",
                "\"\\ud800\"",
                "\"\\udc00x\"",
                "\"\t\"",
                "NaN",
                "{a:1}",
                "[1,]",
                "\"\\u00e9"
            })
    void what_has_no_single_form_is_refused_with_its_position(String sent) {
        assertThatThrownBy(() -> JsonReader.read(sent))
                .isInstanceOf(JsonSyntaxException.class)
                .hasMessageContaining("at position");
    }

    @Test
    void the_largest_integers_both_ways_are_accepted() throws JsonSyntaxException {
        assertThat(CanonicalJson.text(JsonReader.read("[9007199254740991, -9007199254740991, 0]")))
                .isEqualTo("[9007199254740991,-9007199254740991,0]");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xc3, (byte) 0x28, '"'}))
                .isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void sixty_four_levels_are_read_and_one_more_is_refused() throws JsonSyntaxException {
        JsonReader.read("[".repeat(64) + "]".repeat(64));
        assertThatThrownBy(() -> JsonReader.read("[".repeat(66) + "]".repeat(66)))
                .hasMessageContaining("nested deeper than 64");
        assertThatThrownBy(() -> JsonReader.read("[".repeat(1_000_000))).isInstanceOf(JsonSyntaxException.class);
    }

    @Test
    void a_message_never_repeats_what_was_sent() {
        assertThatThrownBy(() -> JsonReader.read("{\"nino\":QQ123456C}"))
                .message()
                .doesNotContain("QQ");
    }

    @Test
    void a_lone_surrogate_cannot_become_a_value() {
        assertThatThrownBy(() -> JsonValue.string("\ud800")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void whatever_is_written_is_read_back_the_same(@ForAll("values") JsonValue value) throws JsonSyntaxException {
        assertThat(JsonReader.read(CanonicalJson.bytes(value))).isEqualTo(value);
    }

    @Property(tries = 300)
    void bytes_from_anywhere_are_a_value_or_a_named_fault(@ForAll byte[] bytes) {
        try {
            JsonReader.read(bytes);
        } catch (JsonSyntaxException named) {
            assertThat(named.position()).isNotNegative();
        }
    }

    @Provide
    Arbitrary<JsonValue> values() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12).filter(CanonicalJsonTest::hasNoLoneSurrogate);
        Arbitrary<JsonValue> leaf = Arbitraries.oneOf(
                text.map(JsonValue::string),
                Arbitraries.longs()
                        .between(-9007199254740991L, 9007199254740991L)
                        .map(JsonValue::integer),
                Arbitraries.of(true, false).map(JsonValue::bool));
        return Arbitraries.recursive(() -> leaf, inner -> container(text, inner), 0, 3);
    }

    private static Arbitrary<JsonValue> container(Arbitrary<String> names, Arbitrary<JsonValue> inner) {
        Arbitrary<JsonValue> array = inner.list().ofMaxSize(4).map(JsonValue::array);
        Arbitrary<JsonValue> object = Arbitraries.maps(names, inner)
                .ofMaxSize(4)
                .map((Map<String, JsonValue> m) -> new JsonValue.JsonObject(m));
        return Arbitraries.oneOf(array, object);
    }

    private static boolean hasNoLoneSurrogate(String text) {
        return text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }
}
