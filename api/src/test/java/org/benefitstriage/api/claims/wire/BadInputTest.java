package org.benefitstriage.api.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.benefitstriage.api.claims.wire.strict.FieldProblem;
import org.benefitstriage.api.claims.wire.strict.ProblemKind;
import org.junit.jupiter.api.Test;

/** Each kind of bad input: 422 with every problem, its JSON pointer, and never the value that was sent. */
class BadInputTest {

    @Test
    void an_unknown_field_is_answered_with_the_nearest_known_name() {
        List<FieldProblem> problems = Reading.problems(FirstClaim.with("\"tenancy\"", "\"tennancy\""));

        assertThat(problems)
                .containsExactly(new FieldProblem(
                        "/tennancy",
                        ProblemKind.UNKNOWN_FIELD,
                        "unknown field \"tennancy\": did you mean \"tenancy\"?"));
    }

    @Test
    void a_name_in_another_style_or_without_its_unit_is_recognised() {
        Reading.assertOnlyProblem(
                FirstClaim.with("\"movedIn\"", "\"moved_in\""),
                "/home/moved_in",
                ProblemKind.UNKNOWN_FIELD,
                "unknown field \"moved_in\": did you mean \"movedIn\"?");
        assertThat(Reading.problems(FirstClaim.with("\"valuePence\"", "\"value\"")))
                .contains(new FieldProblem(
                        "/capital/0/value",
                        ProblemKind.UNKNOWN_FIELD,
                        "unknown field \"value\": did you mean \"valuePence\"?"));
    }

    @Test
    void an_unknown_field_far_from_every_name_is_answered_with_the_names_there_are() {
        Reading.assertOnlyProblem(
                FirstClaim.with("\"signedBy\"", "\"colour\":\"x\",\"signedBy\""),
                "/declaration/colour",
                ProblemKind.UNKNOWN_FIELD,
                "unknown field \"colour\": the fields here are agreed, signedOn, signedBy");
    }

    @Test
    void a_field_name_that_could_be_personal_data_is_not_repeated() {
        for (String name : List.of("QQ123456C", "1949-03-14", "edith@example.org", "01632960123", "\\u0000", "é")) {
            List<FieldProblem> problems =
                    Reading.problems(FirstClaim.with("\"signedBy\"", "\"" + name + "\":1,\"signedBy\""));
            assertThat(problems)
                    .containsExactly(new FieldProblem(
                            "/declaration",
                            ProblemKind.UNKNOWN_FIELD,
                            "a field with an unknown name: the fields here are agreed, signedOn, signedBy"));
        }
    }

    @Test
    void a_field_given_twice_is_refused() {
        Reading.assertOnlyProblem(
                FirstClaim.with("\"payee\": \"RENT_ACCOUNT\"", "\"payee\": \"RENT_ACCOUNT\", \"payee\": \"CLAIMANT\""),
                "/payment/payee",
                ProblemKind.REPEATED,
                "the field \"payee\" is given more than once");
    }

    @Test
    void a_missing_field_is_reported_where_it_belongs() {
        Reading.assertOnlyProblem(
                FirstClaim.with("\"rentFreeWeeks\": 0,", ""),
                "/tenancy/rentFreeWeeks",
                ProblemKind.MISSING,
                "the field \"rentFreeWeeks\" is missing");
    }

    @Test
    void null_is_not_an_answer() {
        Reading.assertOnlyProblem(
                FirstClaim.with("\"title\": \"Mrs\"", "\"title\": null"),
                "/claimant/title",
                ProblemKind.WRONG_TYPE,
                "expected text, found null: leave out a field without an answer");
    }

    @Test
    void wrong_types_say_what_was_expected_and_what_kind_of_thing_was_found() {
        Reading.assertOnlyProblem(
                FirstClaim.with("\"lastName\": \"Marlow\"", "\"lastName\": 7"),
                "/claimant/lastName",
                ProblemKind.WRONG_TYPE,
                "expected text, found a number");
        Reading.assertOnlyProblem(
                FirstClaim.with("\"ownsIt\": \"NO\"", "\"ownsIt\": false"),
                "/home/ownsIt",
                ProblemKind.WRONG_TYPE,
                "expected one of YES, NO, NOT_ANSWERED, found true or false");
        Reading.assertOnlyProblem(
                FirstClaim.with("{ \"status\": \"BRITISH_OR_IRISH\", \"habituallyResident\": \"YES\" }", "[]"),
                "/residence",
                ProblemKind.WRONG_TYPE,
                "expected an object, found a list");
        Reading.assertOnlyProblem(
                FirstClaim.with("[\"14 Canal Row\", \"Needwood\"]", "\"14 Canal Row\""),
                "/home/address/lines",
                ProblemKind.WRONG_TYPE,
                "expected a list, found text");
        Reading.assertOnlyProblem("[]", "", ProblemKind.WRONG_TYPE, "expected an object, found a list");
    }

    @Test
    void pounds_and_text_are_refused_where_whole_pence_are_wanted() {
        String expected = "expected a whole number of pence from 0 to 1000000000, found ";
        for (String pounds : List.of("104.50", "1045e1", "10450.0", "1e999999999", "-0.0")) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("\"amountPence\": 10450", "\"amountPence\": " + pounds),
                    "/tenancy/rent/amountPence",
                    ProblemKind.NOT_WHOLE,
                    expected + "a number with a decimal point or an exponent: write 12345 for £123.45");
        }
        Reading.assertOnlyProblem(
                FirstClaim.with("\"amountPence\": 10450", "\"amountPence\": \"£104.50\""),
                "/tenancy/rent/amountPence",
                ProblemKind.WRONG_TYPE,
                expected + "text: write 12345 for £123.45");
    }

    @Test
    void a_number_outside_its_bounds_is_answered_with_the_bounds() {
        for (String number : List.of("169", "-1", "9007199254740993", "9".repeat(5000))) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("\"weeklyHoursWorked\": 0", "\"weeklyHoursWorked\": " + number),
                    "/claimant/circumstances/weeklyHoursWorked",
                    ProblemKind.OUT_OF_RANGE,
                    "expected a whole number from 0 to 168");
        }
        Reading.assertOnlyProblem(
                FirstClaim.with("\"valuePence\": 84250", "\"valuePence\": 1000000001"),
                "/capital/0/valuePence",
                ProblemKind.OUT_OF_RANGE,
                "expected a whole number of pence from 0 to 1000000000");
    }

    @Test
    void dates_are_iso_days_that_the_calendar_has() {
        for (String date :
                List.of("14/03/1949", "1949-3-14", "1949-03-14T00:00:00Z", "٢٠٢٦-١١-٠٢", "+1949-03-4", "19490314")) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("1949-03-14", date),
                    "/claimant/dateOfBirth",
                    ProblemKind.BAD_DATE,
                    "expected a date such as 2026-11-02: year, month, day");
        }
        for (String date : List.of("1949-02-29", "1949-13-01", "1949-00-10", "1949-04-31")) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("1949-03-14", date),
                    "/claimant/dateOfBirth",
                    ProblemKind.BAD_DATE,
                    "expected a date such as 2026-11-02: the calendar has no such day");
        }
        for (String date : List.of("0001-01-01", "1889-12-31", "2101-01-01", "9999-12-31")) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("1949-03-14", date),
                    "/claimant/dateOfBirth",
                    ProblemKind.BAD_DATE,
                    "expected a date from 1890-01-01 to 2100-12-31");
        }
    }

    @Test
    void a_word_that_is_not_allowed_is_answered_with_those_that_are() {
        for (String word : List.of("GUARANTEE", "both", "", "HOUSING BENEFIT")) {
            Reading.assertOnlyProblem(
                    FirstClaim.with("\"benefits\": \"BOTH\"", "\"benefits\": \"" + word + "\""),
                    "/benefits",
                    ProblemKind.NOT_ALLOWED,
                    "expected one of HOUSING_BENEFIT, COUNCIL_TAX_REDUCTION, BOTH");
        }
    }

    @Test
    void an_income_says_which_kind_it_is() {
        String words = "one of EMPLOYMENT, SELF_EMPLOYMENT, PENSION, STATE_BENEFIT, OTHER_INCOME";
        Reading.assertOnlyProblem(
                FirstClaim.with("\"capital\": [", "\"incomes\": [{\"owner\":\"CLAIMANT\"}], \"capital\": ["),
                "/incomes/0/kind",
                ProblemKind.MISSING,
                "the field \"kind\" is missing: expected " + words);
        Reading.assertOnlyProblem(
                FirstClaim.with("\"capital\": [", "\"incomes\": [{\"kind\":\"LOTTERY\"}], \"capital\": ["),
                "/incomes/0/kind",
                ProblemKind.NOT_ALLOWED,
                "expected " + words);
        Reading.assertOnlyProblem(
                FirstClaim.with("\"capital\": [", "\"incomes\": [{\"kind\":3}], \"capital\": ["),
                "/incomes/0/kind",
                ProblemKind.WRONG_TYPE,
                "expected " + words + ", found a number");
    }

    @Test
    void lists_are_neither_too_long_nor_too_short() {
        String child =
                "{\"firstNames\":\"A\",\"dateOfBirth\":\"2015-06-20\",\"nightsAWeek\":7,\"disability\":\"NONE\"}";
        String children = IntStream.range(0, 21).mapToObj(i -> child).collect(Collectors.joining(","));
        Reading.assertOnlyProblem(
                FirstClaim.with("\"capital\": [", "\"children\": [" + children + "], \"capital\": ["),
                "/children",
                ProblemKind.BAD_LIST,
                "expected at most 20 items");
        Reading.assertOnlyProblem(
                FirstClaim.with("[\"14 Canal Row\", \"Needwood\"]", "[]"),
                "/home/address/lines",
                ProblemKind.BAD_LIST,
                "expected at least 1 item");
    }

    @Test
    void a_disability_benefit_is_listed_once() {
        Reading.assertOnlyProblem(
                FirstClaim.with(
                        "\"weeklyHoursWorked\": 0",
                        "\"weeklyHoursWorked\": 0, \"disabilityBenefits\": [\"PIP_MOBILITY\", \"PIP_MOBILITY\"]"),
                "/claimant/circumstances/disabilityBenefits/1",
                ProblemKind.BAD_LIST,
                "this item is in the list already");
    }

    @Test
    void every_problem_is_in_one_answer() {
        String json = FirstClaim.text()
                .replace("\"reference\": \"FORM-2026-000123\",", "")
                .replace("\"tenancy\"", "\"tennancy\"")
                .replace("1949-03-14", "14/03/1949")
                .replace("84250", "842.50")
                .replace("\"BRITISH_OR_IRISH\"", "\"BRITISH\"")
                .replace("\"089999\"", "89999");

        assertThat(Reading.problems(json).stream().map(FieldProblem::pointer))
                .containsExactlyInAnyOrder(
                        "/reference",
                        "/tennancy",
                        "/claimant/dateOfBirth",
                        "/capital/0/valuePence",
                        "/residence/status",
                        "/payment/sortCode");
    }
}
