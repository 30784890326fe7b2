package org.benefitstriage.api.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Cursor CURSOR =
            new Cursor(1_795_424_400_123L, UUID.fromString("5b0f6d0c-2f5e-4a7e-9d0c-3f6a2a1c9b11"));

    @Test
    void a_cursor_comes_back_as_it_was_given_out() {
        assertThat(Cursor.decoded(CURSOR.encoded())).contains(CURSOR);
        assertThat(CURSOR.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64 !", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void anything_else_is_none_of_ours(String text) {
        assertThat(Cursor.decoded(text)).isEmpty();
        assertThatThrownBy(() -> PageRequest.of(Optional.empty(), Optional.of(text)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void the_surplus_row_says_that_there_is_a_next_page() {
        List<Integer> rows = List.of(1, 2, 3);

        assertThat(Page.cut(rows, 2, row -> row, row -> new Cursor(row, CURSOR.id())))
                .isEqualTo(new Page<>(List.of(1, 2), Optional.of(new Cursor(2, CURSOR.id()))));
        assertThat(Page.cut(rows, 3, row -> row, row -> new Cursor(row, CURSOR.id())))
                .isEqualTo(new Page<>(rows, Optional.empty()));
        assertThat(Page.cut(List.<Integer>of(), 3, row -> row, row -> new Cursor(row, CURSOR.id())))
                .isEqualTo(new Page<>(List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "x", "99999999999999999999"})
    void a_page_holds_1_to_200_items(String limit) {
        assertThatThrownBy(() -> PageRequest.of(Optional.of(limit), Optional.empty()))
                .isInstanceOf(ProblemException.class);
    }
}
