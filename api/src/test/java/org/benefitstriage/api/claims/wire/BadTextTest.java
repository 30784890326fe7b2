package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ProblemKind;
import org.junit.jupiter.api.Test;

/** Text that no claim can have, and names that any claim can. */
class BadTextTest {

    @Test
    void texts_of_fixed_form_say_what_the_form_is() {
        for (String nino : List.of("QQ 12 34 56 C", "qq123456c", "QQ123456E", "QQ123456C\\n", "QQ12345C")) {
            List<FieldProblem> problems = Reading.problems(FirstClaim.with("QQ123456C", nino));
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).pointer()).isEqualTo("/claimant/nino");
        }
        Reading.assertOnlyProblem(
                FirstClaim.with("QQ123456C", "QQ12345"),
                "/claimant/nino",
                ProblemKind.BAD_TEXT,
                "expected two capital letters, six digits and a letter A to D, without spaces");
        Reading.assertOnlyProblem(
                FirstClaim.with("\"NEEDWOOD\"", "\"Needwood\""),
                "/authority",
                ProblemKind.BAD_TEXT,
                "expected two to twenty capital letters, digits or hyphens");
    }

    @Test
    void text_is_neither_blank_nor_too_long() {
        for (String blank : List.of("", "   ", "\\t", "\\u2003")) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("\"Marlow\"", "\"" + blank + "\""),
                    "/claimant/lastName",
                    ProblemKind.BAD_TEXT,
                    "expected text that is not blank: leave out a field without an answer");
        }
        Reading.assertOnlyProblem(
                FirstClaim.with("\"Marlow\"", "\"" + "M".repeat(101) + "\""),
                "/claimant/lastName",
                ProblemKind.BAD_TEXT,
                "expected text of 1 to 100 characters");
        assertThat(Reading.problems(FirstClaim.with("\"Marlow\"", "\"" + "😀".repeat(100) + "\"")))
                .isEmpty();
    }

    @Test
    void lone_surrogates_control_and_direction_characters_are_refused() {
        for (String character : List.of(
                "\\ud800",
                "\\udc00",
                "\\ud800\\u0041",
                "\\u0000",
                "\\u0007",
                "\\u001b",
                "\\u007f",
                "\\u0085",
                "\\u2028",
                "\\u202e",
                "\\u2066",
                "\\uffff",
                "\\ufeff",
                "\\n")) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("\"Marlow\"", "\"Mar" + character + "low\""),
                    "/claimant/lastName",
                    ProblemKind.BAD_CHARACTER,
                    "a control character or half of a surrogate pair at character 4");
        }
    }

    @Test
    void names_in_any_script_are_welcome() {
        for (String name : List.of(
                "Ó Súilleabháin", "Łukasiewicz", "김", "محمد", "O'Neill-Ng", "नेहा", "n\\u0303", "𠮷田", "क्\\u200dष")) {
            assertThat(Reading.problems(FirstClaim.with("\"Marlow\"", "\"" + name + "\"")))
                    .isEmpty();
        }
    }

    @Test
    void a_reason_in_somebodys_own_words_may_have_lines() {
        assertThat(
                        Reading.problems(
                                FirstClaim.with(
                                        "\"declaration\":",
                                        "\"backdating\": {\"from\": \"2026-08-03\", \"reason\": \"I was ill.\\nThen away.\"}, \"declaration\":")))
                .isEmpty();
    }
}
