package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;

/** A non-dependant who moves in during an award: at pension age the deduction comes 26 weeks later, at working age at once. */
class JoiningTheHouseholdTest {

    /** Monday 19 October 2026, the first day of the baseline claim. */
    private static final LocalDate START = LocalDate.of(2026, 10, 19);

    /** Wednesday of the third week. */
    private static final String JOINED = "2026-11-04";

    /** The first Monday when the 26 weeks are over: 5 May 2027 is a Wednesday. */
    private static final LocalDate DEDUCTED = LocalDate.of(2027, 5, 10);

    /** Works full time for £600.00. */
    private static final NonDependant WORKER = Parts.worker("1990-01-01", 37, "600.00");

    @Test
    void at_pension_age_the_deduction_begins_with_the_first_benefit_week_after_26_weeks() {
        for (Benefit benefit : Benefit.values()) {
            WeeklySchedule schedule = schedule(
                    Claims.onGuaranteeCredit().nonDependants(Parts.movedIn(WORKER, JOINED)),
                    benefit,
                    DEDUCTED.plusWeeks(2));

            assertThat(schedule.isComplete()).isTrue();
            int last = schedule.changes().size() - 1;
            assertThat(schedule.changes().get(last).from()).isEqualTo(DEDUCTED);
            assertThat(weekly(schedule.changes().get(last))
                            .isLessThan(weekly(schedule.changes().get(last - 1))))
                    .isTrue();
            // Besides, a year of 366 days begins in April 2027, which a day of council tax feels.
            assertThat(schedule.changes()).hasSize(benefit == Benefit.HOUSING_BENEFIT ? 2 : 3);
        }
    }

    @Test
    void whoever_was_there_when_the_award_began_brings_a_deduction_from_its_first_day() {
        WeeklySchedule schedule = schedule(
                Claims.onGuaranteeCredit().nonDependants(Parts.movedIn(WORKER, START.toString())),
                Benefit.HOUSING_BENEFIT,
                DEDUCTED);

        assertThat(schedule.changes()).hasSize(1);
        assertThat(weekly(schedule.changes().get(0)).isLessThan(Money.of("110.00")))
                .isTrue();
    }

    @Test
    void the_working_says_until_when_there_is_no_deduction_and_why() {
        WeeklySchedule schedule = schedule(
                Claims.onGuaranteeCredit().nonDependants(Parts.movedIn(WORKER, JOINED)),
                Benefit.HOUSING_BENEFIT,
                START.plusWeeks(4));
        Entitlement.Award fourth = (Entitlement.Award) schedule.periods().get(3).entitlement();

        assertThat(fourth.weekly().working().stream().map(WorkingLine::formula).toList())
                .anyMatch(formula -> formula.contains("moved in on 2026-11-04, less than 26 weeks ago"));
    }

    @Test
    void at_working_age_the_deduction_begins_on_the_next_Monday() {
        WeeklySchedule schedule = schedule(
                Claims.workingAge().nonDependants(Parts.movedIn(WORKER, JOINED)),
                Benefit.HOUSING_BENEFIT,
                START.plusWeeks(5));

        assertThat(schedule.changes())
                .extracting(ScheduledPeriod::from)
                .containsExactly(START, LocalDate.of(2026, 11, 9));
    }

    @Test
    void nobody_counts_before_the_day_they_move_in() {
        Assessment assessment = Assessments.of(Claims.onGuaranteeCredit()
                .nonDependants(Parts.movedIn(WORKER, START.plusDays(1).toString())));

        Entitlement.Award award = (Entitlement.Award) Entitlements.calculate(assessment, Benefit.HOUSING_BENEFIT);

        assertThat(award.weekly().value()).isEqualTo(Money.of("110.00"));
    }

    @Property(tries = 60, seed = "20261122")
    void a_schedule_sums_to_its_period_whenever_somebody_moves_in(
            @ForAll @IntRange(min = -400, max = 300) int joined, @ForAll @IntRange(min = 0, max = 400) int days) {
        NonDependant joiner = Parts.movedIn(WORKER, START.plusDays(joined).toString());
        WeeklySchedule schedule = schedule(
                Claims.onGuaranteeCredit().nonDependants(joiner), Benefit.HOUSING_BENEFIT, START.plusDays(days));
        Money weeks = schedule.periods().stream()
                .flatMap(period -> period.amount().stream())
                .reduce(Money.ZERO, Money::plus);

        assertThat(schedule.total()).contains(weeks);
        assertThat(schedule.periods().stream().mapToInt(ScheduledPeriod::days).sum())
                .isEqualTo(days + 1);
        assertThat(schedule.from()).isEqualTo(START);
        assertThat(schedule.to()).isEqualTo(START.plusDays(days));
    }

    private static WeeklySchedule schedule(ClaimFixture claim, Benefit benefit, LocalDate last) {
        return WeeklySchedules.of(Assessments.of(claim), benefit, last, day -> Figures2026.all());
    }

    private static Money weekly(ScheduledPeriod period) {
        return period.entitlement().fold(award -> award.weekly().value(), none -> {
            throw new AssertionError("expected an award, found " + none);
        });
    }
}
