package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.benefitstriage.engine.dates.ProcessingClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The days that a decision takes: calendar days, both ends counted. */
class WorkedExamplesOfProcessingTest {

    private static final LocalDate NOTIFIED = LocalDate.of(2026, 1, 10);

    @Test
    @DisplayName("SOP-01")
    void both_ends_count() {
        WorkedExample example = WorkedExample.of("SOP-01");

        assertThat(example.input("change_notified")).isEqualTo("10 January");
        assertThat(ProcessingClock.days(NOTIFIED, LocalDate.of(2026, 1, 19)))
                .isEqualTo(example.expectedWeekly("days").longValueExact());
    }

    @Test
    void a_decision_on_the_same_day_takes_one_day() {
        assertThat(ProcessingClock.days(NOTIFIED, NOTIFIED)).isEqualTo(1);
    }

    @Test
    void a_future_change_decided_before_it_takes_effect_takes_one_day() {
        LocalDate effective = LocalDate.of(2026, 2, 2);

        assertThat(ProcessingClock.daysOfChange(NOTIFIED, effective, LocalDate.of(2026, 2, 1)))
                .isEqualTo(1);
        assertThat(ProcessingClock.daysOfChange(NOTIFIED, effective, effective)).isEqualTo(24);
    }
}
