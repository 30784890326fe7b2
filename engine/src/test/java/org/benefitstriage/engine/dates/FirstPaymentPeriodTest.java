package org.benefitstriage.engine.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.junit.jupiter.api.Test;

/** The first period of payment: whole weeks in arrears, at least one. */
class FirstPaymentPeriodTest {

    @Test
    void arrears_up_to_the_sunday_before_the_week_of_the_decision() {
        assertThat(FirstPaymentPeriod.of(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 18)))
                .isEqualTo(new EffectivePeriod(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 15)));
    }

    @Test
    void a_decision_in_the_first_week_pays_that_week() {
        assertThat(FirstPaymentPeriod.of(LocalDate.of(2026, 10, 21), LocalDate.of(2026, 10, 23)))
                .isEqualTo(new EffectivePeriod(LocalDate.of(2026, 10, 21), LocalDate.of(2026, 10, 25)));
    }

    @Test
    void a_decision_before_the_award_begins_pays_its_first_week() {
        assertThat(FirstPaymentPeriod.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 11, 18)))
                .isEqualTo(new EffectivePeriod(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 6)));
    }
}
