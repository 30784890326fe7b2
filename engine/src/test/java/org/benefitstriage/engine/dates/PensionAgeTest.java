package org.benefitstriage.engine.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PensionAgeTest {

    @ParameterizedTest
    @CsvSource({
        // Births up to 5 October 1954 had all reached it by the 66th birthday.
        "1950-03-14, 2026-10-19, YES",
        "1954-10-05, 2023-04-01, YES",
        // From 6 October 1954 to 5 April 1960: on the 66th birthday.
        "1958-06-10, 2024-06-09, NO",
        "1958-06-10, 2024-06-10, YES",
        "1960-04-05, 2026-04-04, NO",
        "1960-04-05, 2026-04-05, YES",
        // Later births: not before 66, certainly at 67, between them nobody here knows.
        "1960-04-06, 2026-04-05, NO",
        "1960-04-06, 2026-04-06, UNCERTAIN",
        "1960-04-06, 2027-04-05, UNCERTAIN",
        "1960-04-06, 2027-04-06, YES",
        "1985-01-01, 2026-10-19, NO",
        // After 5 April 1977 it may be later than 67.
        "1977-04-05, 2044-04-05, YES",
        "1977-04-06, 2044-04-06, UNCERTAIN",
        // Before the 66th birthday the older table would be needed.
        "1952-01-01, 2014-01-01, UNCERTAIN",
        // Born on a leap day: 1 March in a common year.
        "1956-02-29, 2022-02-28, NO",
        "1956-02-29, 2022-03-01, YES",
    })
    void pension_age_is_reached_by_the_table_held_and_asked_beyond_it(
            LocalDate born, LocalDate on, PensionAgeAnswer expected) {
        assertThat(PensionAge.reached(born, on)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1955-03-31, 2021-03-31", "1955-04-01, 2021-04-01", "1956-02-29, 2022-03-01"})
    void the_day_it_was_reached_separates_the_cohorts_of_april_2021(LocalDate born, LocalDate reached) {
        assertThat(PensionAge.reachedAround(born)).isEqualTo(reached);
    }
}
