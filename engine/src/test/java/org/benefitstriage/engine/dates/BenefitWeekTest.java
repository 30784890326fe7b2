package org.benefitstriage.engine.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BenefitWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 10, 18);

    @Test
    void a_benefit_week_runs_from_monday_to_sunday() {
        assertThat(BenefitWeek.startOf(MONDAY)).isEqualTo(MONDAY);
        assertThat(BenefitWeek.startOf(SUNDAY)).isEqualTo(MONDAY);
        assertThat(BenefitWeek.endOf(MONDAY)).isEqualTo(SUNDAY);
        assertThat(BenefitWeek.sameWeek(MONDAY, SUNDAY)).isTrue();
        assertThat(BenefitWeek.sameWeek(SUNDAY, SUNDAY.plusDays(1))).isFalse();
    }

    @Test
    void the_monday_following_a_monday_is_a_week_later() {
        assertThat(BenefitWeek.mondayFollowing(SUNDAY)).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(BenefitWeek.mondayFollowing(MONDAY)).isEqualTo(LocalDate.of(2026, 10, 19));
    }
}
