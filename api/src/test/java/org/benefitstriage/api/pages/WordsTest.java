package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.junit.jupiter.api.Test;

/** How values are said on a page. */
class WordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void what_is_left_of_the_time_is_said_in_words() {
        assertThat(Words.due(LocalDate.of(2026, 11, 20), TODAY)).isEqualTo("Overdue by 3 days");
        assertThat(Words.due(LocalDate.of(2026, 11, 22), TODAY)).isEqualTo("Overdue by 1 day");
        assertThat(Words.due(TODAY, TODAY)).isEqualTo("Due today");
        assertThat(Words.due(LocalDate.of(2026, 11, 24), TODAY)).isEqualTo("Due tomorrow");
        assertThat(Words.due(LocalDate.of(2026, 11, 25), TODAY)).isEqualTo("Due in 2 days");
    }

    @Test
    void times_are_those_of_the_clock_on_the_wall() {
        assertThat(Words.time(Instant.parse("2026-07-01T12:05:59Z"))).isEqualTo("1 July 2026 at 13:05");
        assertThat(Words.time(Instant.parse("2026-12-01T12:05:59Z"))).isEqualTo("1 December 2026 at 12:05");
    }

    @Test
    void money_is_said_in_pounds_and_pence() {
        assertThat(Words.pounds(0)).isEqualTo("£0.00");
        assertThat(Words.pounds(123_456)).isEqualTo("£1,234.56");
        assertThat(Words.pounds(-305)).isEqualTo("-£3.05");
    }

    @Test
    void codes_become_words() {
        assertThat(Words.constant("NOT_CHECKED")).isEqualTo("Not checked");
        assertThat(Words.fromCamelCase("monthsAtAddress")).isEqualTo("Months at address");
        assertThat(Words.shortly(BenefitsClaimed.BOTH)).isEqualTo("HB and CTR");
        assertThat(Words.fully(BenefitsClaimed.COUNCIL_TAX_REDUCTION)).isEqualTo("Council Tax Reduction");
        assertThat(Words.count(1_234, "referral")).isEqualTo("1,234 referrals");
    }
}
