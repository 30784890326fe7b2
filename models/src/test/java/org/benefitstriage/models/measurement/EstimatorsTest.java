package org.benefitstriage.models.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.measurement.StopRule.Bound;
import org.benefitstriage.models.measurement.StopRule.Observed;
import org.benefitstriage.models.measurement.StopRule.Side;
import org.benefitstriage.models.measurement.StopRule.Verdict;
import org.junit.jupiter.api.Test;

/** Estimates against figures worked out by hand, and stop rules at their limits. */
class EstimatorsTest {

    private static Checked low(double chance, boolean error) {
        return new Checked(Band.LOW, chance, error, error ? 10_000 : 0, 2_000);
    }

    private static Checked high(double chance, boolean error) {
        return new Checked(Band.HIGH, chance, error, error ? 30_000 : 0, 2_000);
    }

    @Test
    void each_check_counts_for_as_many_claims_as_its_probability_says() {
        // One error that stands for 10 claims, one correct that stands for 30: a quarter.
        List<Checked> checked = List.of(low(0.1, true), low(1 / 30.0, false));

        assertThat(WeightedRate.of(checked, one -> true).orElseThrow().value()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void with_equal_small_probabilities_the_interval_is_wilsons() {
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            checked.add(low(1e-9, i < 10));
        }
        Interval rate = WeightedRate.of(checked, one -> true).orElseThrow();

        // Wilson's interval for 10 of 100.
        assertThat(rate.low()).isCloseTo(0.0552, within(5e-5));
        assertThat(rate.high()).isCloseTo(0.1744, within(5e-5));
    }

    @Test
    void no_error_found_in_a_hundred_is_no_proof_of_none() {
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            checked.add(low(1e-9, false));
        }
        Interval rate = WeightedRate.of(checked, one -> true).orElseThrow();

        assertThat(rate.value()).isZero();
        // 3.84 / 103.84
        assertThat(rate.high()).isCloseTo(0.0370, within(5e-5));
    }

    @Test
    void when_every_claim_was_checked_nothing_is_left_open() {
        Interval rate = WeightedRate.of(List.of(low(1, true), low(1, false)), one -> true)
                .orElseThrow();

        assertThat(rate).isEqualTo(new Interval(0.5, 0.5, 0.5));
    }

    @Test
    void nobody_checked_gives_no_rate_and_no_error_found_no_lift() {
        assertThat(WeightedRate.of(List.of(high(1, true)), one -> one.band() == Band.LOW))
                .isEmpty();
        assertThat(WeightedRatio.lift(List.of(high(1, false)), one -> true)).isEmpty();
    }

    @Test
    void lift_share_and_money_are_what_they_say() {
        // 4 high claims with 2 errors, 16 low with 1 (weight 8 each): rates 1/2 and 8/16, of all 10/20.
        List<Checked> checked = List.of(
                high(1, true), high(1, true), high(1, false), high(1, false), low(0.125, true), low(0.125, false));

        assertThat(WeightedRatio.lift(checked, one -> one.band() == Band.HIGH)
                        .orElseThrow()
                        .value())
                .isCloseTo(1, within(1e-12));
        assertThat(WeightedRatio.shareOfErrors(checked, one -> one.band() == Band.LOW)
                        .orElseThrow()
                        .value())
                .isCloseTo(0.8, within(1e-12));
        // Two errors of £300 less four checks of £20.
        assertThat(WeightedTotal.netSaving(checked, one -> one.band() == Band.HIGH)
                        .value())
                .isEqualTo(52_000);
    }

    @Test
    void what_is_overpaid_is_said_from_forty_errors_on_and_not_before() {
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < 39; i++) {
            checked.add(low(0.125, true));
        }
        assertThat(WeightedTotal.overpaid(checked, one -> true)).isEmpty();

        checked.add(low(0.125, true));
        // 40 errors of £100 that each stand for eight.
        assertThat(WeightedTotal.overpaid(checked, one -> true).orElseThrow().value())
                .isEqualTo(3_200_000);
    }

    @Test
    void a_probability_of_zero_stands_for_nobody_and_is_refused() {
        assertThatThrownBy(() -> low(0, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> low(Double.NaN, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drift_is_nothing_when_nothing_moved_and_names_what_moved_most() {
        assertThat(Drift.between(new long[] {100, 300, 600}, new long[] {100, 300, 600})
                        .index())
                .isZero();

        Drift drift = Drift.between(new long[] {50_000, 50_000}, new long[] {25_000, 75_000});
        // (0.25 - 0.5) ln(0.5) + (0.75 - 0.5) ln(1.5)
        assertThat(drift.index()).isCloseTo(0.25 * StrictMath.log(2) + 0.25 * StrictMath.log(1.5), within(1e-4));
        assertThat(drift.movedMost()).isZero();
        assertThat(Drift.between(new long[] {100, 0}, new long[] {0, 100}).index())
                .isFinite();
    }

    private static Verdict judge(Bound bound, double low, double value, double high, int observations) {
        return new StopRule("STOP-1", Quantity.APPROVED_ERROR_RATE, Side.ABOVE, 0.02, bound, 100)
                .judge(Map.of(Quantity.APPROVED_ERROR_RATE, new Observed(new Interval(value, low, high), observations)))
                .verdict();
    }

    @Test
    void a_stop_rule_trips_above_its_limit_and_not_at_it() {
        assertThat(judge(Bound.VALUE, 0.01, 0.02, 0.03, 100)).isEqualTo(Verdict.HOLDS);
        assertThat(judge(Bound.VALUE, 0.01, 0.0201, 0.03, 100)).isEqualTo(Verdict.TRIPS);
    }

    @Test
    void which_end_of_the_interval_is_compared_is_the_policys_choice() {
        assertThat(judge(Bound.BEYOND_DOUBT, 0.019, 0.025, 0.03, 100)).isEqualTo(Verdict.HOLDS);
        assertThat(judge(Bound.BEYOND_DOUBT, 0.021, 0.025, 0.03, 100)).isEqualTo(Verdict.TRIPS);
        assertThat(judge(Bound.NOT_RULED_OUT, 0.001, 0.01, 0.021, 100)).isEqualTo(Verdict.TRIPS);
        assertThat(judge(Bound.NOT_RULED_OUT, 0.001, 0.01, 0.019, 100)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void what_was_not_measured_does_not_hold() {
        assertThat(judge(Bound.VALUE, 0, 0, 0, 99)).isEqualTo(Verdict.NOT_MEASURED);
        assertThat(new StopRule("STOP-2", Quantity.SCORE_DRIFT, Side.ABOVE, 0.25, Bound.VALUE, 1)
                        .judge(Map.of())
                        .verdict())
                .isEqualTo(Verdict.NOT_MEASURED);
    }

    @Test
    void a_lift_below_its_limit_trips() {
        StopRule rule = new StopRule("STOP-3", Quantity.HIGH_BAND_LIFT, Side.BELOW, 2, Bound.BEYOND_DOUBT, 1);

        assertThat(rule.judge(Map.of(Quantity.HIGH_BAND_LIFT, new Observed(new Interval(1.5, 1.1, 1.9), 50)))
                        .verdict())
                .isEqualTo(Verdict.TRIPS);
        assertThat(rule.judge(Map.of(Quantity.HIGH_BAND_LIFT, new Observed(new Interval(1.5, 1.1, 2.1), 50)))
                        .verdict())
                .isEqualTo(Verdict.HOLDS);
    }
}
