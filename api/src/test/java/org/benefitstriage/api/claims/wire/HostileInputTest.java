package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of anything is answered soon, without an exception. */
class HostileInputTest {

    private static final int MEGABYTE = 1_000_000;
    private static final Duration SOON = Duration.ofSeconds(5);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> notJson() {
        return Stream.of(
                Arguments.of(new byte[0], "the body is empty"),
                Arguments.of(utf8("  \n\t "), "the body is empty"),
                Arguments.of(utf8("{"), "not JSON at line 1, column 2"),
                Arguments.of(utf8("{\n  \"reference\": FORM\n}"), "not JSON at line 2, column"),
                Arguments.of(utf8("{\"reference\": 'F'}"), "not JSON at line 1"),
                Arguments.of(utf8("{\"a\":1,}"), "not JSON at line 1"),
                Arguments.of(utf8("{\"a\":01}"), "not JSON at line 1"),
                Arguments.of(utf8("{\"a\":+1}"), "not JSON at line 1"),
                Arguments.of(utf8("{\"a\":NaN}"), "not JSON at line 1"),
                Arguments.of(utf8("{\"a\":\"\\x\"}"), "not JSON at line 1"),
                Arguments.of(utf8("{\"a\":\"\u0001\"}"), "not JSON at line 1"),
                Arguments.of(utf8("/* a */ {}"), "not JSON at line 1"),
                Arguments.of(utf8("{} {}"), "more after the end of the JSON at line 1, column 4"),
                Arguments.of(utf8("{} x"), "not JSON at line 1"),
                Arguments.of(utf8("{}\u0000"), "not JSON at line 1"),
                Arguments.of(utf8("\uFEFF{}"), "not JSON at line 1, column"),
                Arguments.of("{}".getBytes(StandardCharsets.UTF_16), "not UTF-8 at byte 1"),
                Arguments.of("{}".getBytes(StandardCharsets.UTF_16LE), "not JSON at line 1"),
                Arguments.of("{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1), "not UTF-8 at byte 3"),
                Arguments.of(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}, "not UTF-8 at byte 2"),
                Arguments.of(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}, "not UTF-8 at byte 2"),
                Arguments.of(new byte[] {'"', (byte) 0xC3}, "not UTF-8 at byte 2"),
                Arguments.of(utf8("[".repeat(MEGABYTE)), "nested more than 20 deep"),
                Arguments.of(utf8("{\"a\":".repeat(MEGABYTE / 5)), "nested more than 20 deep"),
                Arguments.of(utf8("[" + "0,".repeat(MEGABYTE / 2) + "0]"), "more than 50000 values"),
                Arguments.of(utf8("[" + "{},".repeat(MEGABYTE / 3) + "0]"), "more than 50000 values"));
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void what_is_not_json_is_malformed_and_the_answer_says_where(byte[] body, String where) {
        String answer = assertTimeoutPreemptively(SOON, () -> Reading.malformed(body));

        assertThat(answer).startsWith(where).hasSizeLessThan(80);
    }

    static Stream<Arguments> oneFieldGoneWild() {
        return Stream.of(
                Arguments.of("/capital/0/valuePence", "84250", "1e999999999", ProblemKind.NOT_WHOLE),
                Arguments.of("/capital/0/valuePence", "84250", "1e-999999999", ProblemKind.NOT_WHOLE),
                Arguments.of("/capital/0/valuePence", "84250", "9".repeat(MEGABYTE), ProblemKind.OUT_OF_RANGE),
                Arguments.of("/capital/0/valuePence", "84250", "-" + "9".repeat(MEGABYTE), ProblemKind.OUT_OF_RANGE),
                Arguments.of("/capital/0/valuePence", "84250", "0." + "3".repeat(MEGABYTE), ProblemKind.NOT_WHOLE),
                Arguments.of("/capital/0/valuePence", "84250", "-84250", ProblemKind.OUT_OF_RANGE),
                Arguments.of("/claimant/lastName", "\"Marlow\"", quoted("M".repeat(MEGABYTE)), ProblemKind.BAD_TEXT),
                Arguments.of("/claimant/lastName", "\"Marlow\"", quoted(" ".repeat(MEGABYTE)), ProblemKind.BAD_TEXT),
                Arguments.of("/claimant/nino", "\"QQ123456C\"", quoted("Q".repeat(MEGABYTE)), ProblemKind.BAD_TEXT),
                Arguments.of("/benefits", "\"BOTH\"", quoted("B".repeat(MEGABYTE)), ProblemKind.NOT_ALLOWED),
                Arguments.of("/dates/received", "\"2026-11-02\"", quoted("2".repeat(MEGABYTE)), ProblemKind.BAD_DATE),
                Arguments.of(
                        "/contact", "\"preference\"", "\"" + "p".repeat(MEGABYTE) + "\"", ProblemKind.UNKNOWN_FIELD));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @ParameterizedTest
    @MethodSource("oneFieldGoneWild")
    void one_field_gone_wild_is_one_problem_that_does_not_repeat_it(
            String pointer, String piece, String other, ProblemKind kind) {
        String text = FirstClaim.text();
        int at = text.indexOf(piece);
        String json = text.substring(0, at) + other + text.substring(at + piece.length());

        List<FieldProblem> problems = assertTimeoutPreemptively(SOON, () -> Reading.problems(json));

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEqualTo(pointer);
        assertThat(problems.get(0).kind()).isEqualTo(kind);
        assertThat(problems.get(0).message()).hasSizeLessThan(300);
    }

    @Test
    void one_answer_lists_at_most_five_hundred_problems_and_counts_the_rest() {
        String json = IntStream.range(0, 40_000)
                .mapToObj(i -> "\"" + letters(i) + "\":0")
                .collect(Collectors.joining(",", "{", "}"));

        List<FieldProblem> problems = assertTimeoutPreemptively(SOON, () -> Reading.problems(json));

        assertThat(problems).hasSize(501);
        assertThat(problems.get(500).kind()).isEqualTo(ProblemKind.MORE);
        assertThat(problems.get(500).message()).isEqualTo("39508 more problems are not listed: put these right first");
    }

    @Test
    void names_that_share_a_hash_are_read_in_good_time() {
        String json = IntStream.range(0, 1 << 15)
                .mapToObj(i -> "\"" + sameHash(i) + "\":0")
                .collect(Collectors.joining(",", "{", "}"));

        List<FieldProblem> problems = assertTimeoutPreemptively(SOON, () -> Reading.problems(json));

        assertThat(problems).hasSize(501);
    }

    @Test
    void a_list_beyond_its_limit_is_one_problem_however_long() {
        String lines = "[" + "\"x\",".repeat(40_000) + "\"x\"]";

        List<FieldProblem> problems = assertTimeoutPreemptively(
                SOON, () -> Reading.problems(FirstClaim.with("[\"14 Canal Row\", \"Needwood\"]", lines)));

        assertThat(problems)
                .containsExactly(
                        new FieldProblem("/home/address/lines", ProblemKind.BAD_LIST, "expected at most 5 items"));
    }

    private static String letters(int number) {
        return new String(new char[] {
            (char) ('a' + number % 26),
            (char) ('a' + number / 26 % 26),
            (char) ('a' + number / 676 % 26),
            'z',
            (char) ('a' + number / 17_576 % 26)
        });
    }

    // "Aa" and "BB" have one hash code.
    private static String sameHash(int number) {
        return IntStream.range(0, 15)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
