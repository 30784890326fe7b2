package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;

/** A schedule: each benefit week with its own figures, divided where they change, and the sum of its parts. */
class WeeklySchedulesTest {

    /** Monday 19 October 2026, the first day of the baseline claim. */
    private static final LocalDate START = LocalDate.of(2026, 10, 19);

    @Test
    void four_weeks_sum_to_four_awards() {
        WeeklySchedule schedule = housingBenefit(taperedPensioner(), START.plusDays(27), unchanged());

        assertThat(schedule.periods()).hasSize(4).allMatch(ScheduledPeriod::isWholeWeek);
        Money weekly = weekly(schedule.periods().get(0));
        assertThat(schedule.total()).contains(weekly.plus(weekly).plus(weekly).plus(weekly));
        assertThat(schedule.changes()).hasSize(1);
    }

    @Test
    void a_part_week_at_the_end_gets_a_seventh_for_each_day() {
        WeeklySchedule schedule = housingBenefit(Claims.onGuaranteeCredit(), START.plusDays(9), unchanged());

        assertThat(schedule.periods()).hasSize(2);
        ScheduledPeriod last = schedule.periods().get(1);
        assertThat(last.days()).isEqualTo(3);
        // £110.00 x 3 / 7 = £47.1428
        assertThat(last.amount()).contains(Money.of("47.14"));
        assertThat(schedule.total()).contains(Money.of("157.14"));
    }

    @Test
    void a_figure_that_changes_in_midweek_divides_the_week() {
        LocalDate thursday = START.plusDays(10);
        WeeklySchedule schedule = housingBenefit(
                taperedPensioner(),
                START.plusDays(13),
                day -> day.isBefore(thursday)
                        ? Figures2026.all()
                        : Figures2026.with("hb.pa.personal_allowance.single_attained_before_2021_04_01", "260.00"));

        assertThat(schedule.periods()).extracting(ScheduledPeriod::days).containsExactly(7, 3, 4);
        assertThat(schedule.changes()).hasSize(2);
        assertThat(schedule.changes().get(1).from()).isEqualTo(thursday);
        assertThat(schedule.total())
                .contains(schedule.periods().stream()
                        .flatMap(period -> period.amount().stream())
                        .reduce(Money.ZERO, Money::plus));
    }

    @Test
    void a_figure_the_award_does_not_rest_on_divides_nothing() {
        WeeklySchedule schedule = housingBenefit(
                taperedPensioner(),
                START.plusDays(6),
                day -> day.isBefore(START.plusDays(3)) ? Figures2026.all() : Figures2026.with("fuel.heating", "99.00"));

        assertThat(schedule.periods()).hasSize(1);
    }

    @Test
    void weeks_past_the_last_uprating_are_not_calculated_and_the_sum_is_not_given() {
        WeeklySchedule schedule = housingBenefit(
                taperedPensioner(),
                START.plusDays(13),
                day -> day.isBefore(START.plusDays(7)) ? Figures2026.all() : Figures2026.none());

        assertThat(schedule.isComplete()).isFalse();
        assertThat(schedule.total()).isEmpty();
        assertThat(schedule.periods().get(1).amount()).isEmpty();
    }

    @Test
    void a_last_day_before_the_first_gives_the_first_benefit_week() {
        WeeklySchedule schedule = housingBenefit(taperedPensioner(), START.minusDays(30), unchanged());

        assertThat(schedule.from()).isEqualTo(START);
        assertThat(schedule.to()).isEqualTo(START.plusDays(6));
    }

    @Test
    void a_schedule_has_no_gaps_and_no_days_of_two_weeks() {
        ScheduledPeriod week =
                housingBenefit(taperedPensioner(), START, unchanged()).periods().get(0);

        assertThatThrownBy(() -> new WeeklySchedule(Benefit.HOUSING_BENEFIT, List.of(week, week)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScheduledPeriod(START, START.plusDays(7), week.entitlement()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ClaimFixture taperedPensioner() {
        return Claims.singlePensioner().incomes(Parts.statePension(Owner.CLAIMANT, "270.00"));
    }

    private static Function<LocalDate, ParameterSet> unchanged() {
        return day -> Figures2026.all();
    }

    private static Money weekly(ScheduledPeriod period) {
        return period.entitlement().fold(award -> award.weekly().value(), none -> {
            throw new AssertionError("expected an award, found " + none);
        });
    }

    private static WeeklySchedule housingBenefit(
            ClaimFixture claim, LocalDate last, Function<LocalDate, ParameterSet> figures) {
        Assessment assessment = Assessments.of(claim);
        return WeeklySchedules.of(assessment, Benefit.HOUSING_BENEFIT, last, figures);
    }
}
