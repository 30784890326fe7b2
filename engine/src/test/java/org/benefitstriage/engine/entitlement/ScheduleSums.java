package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** That a schedule of weeks covers its period day by day and sums to it. */
final class ScheduleSums {

    private static final Money A_PENNY = Money.ofPence(1);

    private ScheduleSums() {}

    /** From the first day of entitlement to so many days after it. */
    static void assertSum(Assessment assessment, Benefit benefit, int days) {
        LocalDate from = assessment.timing(benefit).entitlementFrom();
        WeeklySchedule schedule =
                WeeklySchedules.of(assessment, benefit, from.plusDays(days), day -> Figures2026.withRecalledRules());

        assertThat(schedule.periods().stream().mapToInt(ScheduledPeriod::days).sum())
                .isEqualTo(days + 1);
        Optional<Money> sum = schedule.periods().stream()
                .map(ScheduledPeriod::amount)
                .reduce(Optional.of(Money.ZERO), (one, other) -> one.flatMap(a -> other.map(a::plus)));
        assertThat(schedule.total()).isEqualTo(sum);
        sum.ifPresent(total -> {
            // Each period is rounded once, by half a penny at most.
            ExactAmount exact = ExactAmount.ZERO;
            for (ScheduledPeriod period : schedule.periods()) {
                ExactAmount due = period.entitlement()
                        .fold(award -> award.daily().times(period.days()), none -> ExactAmount.ZERO);
                exact = exact.plus(due);
            }
            ExactAmount most = A_PENNY.exact().times(schedule.periods().size());
            assertThat(exact.minus(total)).isBetween(ExactAmount.ZERO.minus(most), most);
        });
    }
}
