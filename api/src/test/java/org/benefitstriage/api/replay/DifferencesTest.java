package org.benefitstriage.api.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"b\":2} | {\"a\":1,\"b\":3} | /b | 2 | 3",
                "{\"a\":1} | {\"a\":1,\"b\":3} | /b | (absent) | 3",
                "{\"a\":1,\"b\":3} | {\"a\":1} | /b | 3 | (absent)",
                "{\"a\":[1,2]} | {\"a\":[1]} | /a/1 | 2 | (absent)",
                "{\"a\":{\"b\":[{\"c\":\"x\"}]}} | {\"a\":{\"b\":[{\"c\":\"y\"}]}} | /a/b/0/c | \"x\" | \"y\"",
                "{\"a/b\":1,\"c~d\":1} | {\"a/b\":2,\"c~d\":2} | /a~1b | 1 | 2",
                "{\"a\":1} | [1] | `` | {\"a\":1} | [1]",
                "{\"b\":1,\"a\":1} | {\"b\":2,\"a\":2} | /a | 1 | 2",
            })
    void the_first_difference_is_named_by_its_pointer(
            String recorded, String replayed, String pointer, String left, String right) throws JsonSyntaxException {
        assertThat(Differences.first(JsonReader.read(recorded), JsonReader.read(replayed)))
                .contains(new Difference(pointer, left, right));
    }

    @Test
    void equal_documents_have_none() throws JsonSyntaxException {
        assertThat(Differences.first(JsonReader.read("{\"a\":[1,{}]}"), JsonReader.read("{ \"a\": [1, {}] }")))
                .isEmpty();
    }

    @Test
    void a_long_value_is_shown_by_its_beginning_and_its_hash() throws JsonSyntaxException {
        String longText = "\"" + "x".repeat(5_000) + "\"";
        Difference difference = Differences.first(JsonReader.read(longText), JsonReader.read("1"))
                .orElseThrow();
        assertThat(difference.recorded()).hasSizeLessThan(300).contains("sha256:");
    }
}
