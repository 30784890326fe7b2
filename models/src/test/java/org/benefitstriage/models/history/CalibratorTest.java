package org.benefitstriage.models.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rising fit and the curve, against figures worked out by hand. */
class CalibratorTest {

    @Test
    void values_that_fall_are_pooled_by_weight() {
        assertThat(Rising.of(List.of(
                        new Rising.Weighted(0.1, 1),
                        new Rising.Weighted(0.4, 1),
                        new Rising.Weighted(0.1, 3),
                        new Rising.Weighted(0.5, 1))))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo(0.1),
                        // (0.4 * 1 + 0.1 * 3) / 4
                        second -> assertThat(second).isCloseTo(0.175, within(1e-12)),
                        third -> assertThat(third).isCloseTo(0.175, within(1e-12)),
                        fourth -> assertThat(fourth).isEqualTo(0.5));
    }

    @Test
    void a_hundred_points_stand_for_odds_of_one_to_fifty_and_twenty_double_them() {
        assertThat(StrictMath.exp(PointsMaker.logOdds(100))).isCloseTo(1 / 50.0, within(1e-12));
        assertThat(StrictMath.exp(PointsMaker.logOdds(120))).isCloseTo(2 / 50.0, within(1e-12));
    }

    @Test
    void a_curve_of_intercept_0_and_slope_1_says_what_the_points_stand_for() {
        assertThat(new Platt(0, 1).probability(100)).isCloseTo(1 / 51.0, within(1e-12));
        assertThat(new Platt(0, 0).probability(500)).isEqualTo(0.5);
    }
}
