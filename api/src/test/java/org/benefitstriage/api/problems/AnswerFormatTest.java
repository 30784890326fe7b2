package org.benefitstriage.api.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People get a page, systems get JSON, and whoever does not say is a system. */
class AnswerFormatTest {

    @Test
    void a_browser_that_puts_html_first_gets_a_page() {
        assertThat(AnswerFormat.preferredBy(
                        List.of(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_XML_TYPE, MediaType.WILDCARD_TYPE)))
                .isEqualTo(AnswerFormat.HTML);
    }

    @Test
    void json_before_html_gets_json() {
        assertThat(AnswerFormat.preferredBy(
                        List.of(MediaType.valueOf("application/problem+json"), MediaType.TEXT_HTML_TYPE)))
                .isEqualTo(AnswerFormat.JSON);
    }

    @Test
    void anything_at_all_gets_json() {
        assertThat(AnswerFormat.preferredBy(List.of(MediaType.WILDCARD_TYPE))).isEqualTo(AnswerFormat.JSON);
        assertThat(AnswerFormat.preferredBy(List.of())).isEqualTo(AnswerFormat.JSON);
        assertThat(AnswerFormat.preferredBy(List.of(MediaType.APPLICATION_XML_TYPE)))
                .isEqualTo(AnswerFormat.JSON);
    }
}
