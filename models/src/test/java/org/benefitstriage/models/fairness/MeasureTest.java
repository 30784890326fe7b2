package org.benefitstriage.models.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Every measure against its own definition, on one confusion matrix worked out by hand. */
class MeasureTest {

    // Asked 50: 12 in error, 38 correct. Not asked 150: 8 in error, 142 correct.
    private static final Confusion COUNTS = new Confusion(12, 38, 8, 142);

    @Test
    void each_share_is_of_what_it_says() {
        assertThat(Measure.SELECTION_RATE.of(COUNTS)).isCloseTo(50 / 200.0, within(1e-12));
        assertThat(Measure.FALSE_POSITIVE_RATE.of(COUNTS)).isCloseTo(38 / 180.0, within(1e-12));
        assertThat(Measure.FALSE_NEGATIVE_RATE.of(COUNTS)).isCloseTo(8 / 20.0, within(1e-12));
        assertThat(Measure.PRECISION.of(COUNTS)).isCloseTo(12 / 50.0, within(1e-12));
        assertThat(Measure.FALSE_DISCOVERY_RATE.of(COUNTS)).isCloseTo(38 / 50.0, within(1e-12));
        assertThat(Measure.FALSE_OMISSION_RATE.of(COUNTS)).isCloseTo(8 / 150.0, within(1e-12));
        assertThat(Measure.BURDEN.of(COUNTS)).isCloseTo(38 / 200.0, within(1e-12));
        assertThat(COUNTS.errorRate()).isCloseTo(20 / 200.0, within(1e-12));
    }

    @Test
    void each_base_is_the_number_the_share_is_taken_of() {
        assertThat(Measure.SELECTION_RATE.base(COUNTS)).isEqualTo(200);
        assertThat(Measure.FALSE_POSITIVE_RATE.base(COUNTS)).isEqualTo(180);
        assertThat(Measure.FALSE_NEGATIVE_RATE.base(COUNTS)).isEqualTo(20);
        assertThat(Measure.PRECISION.base(COUNTS)).isEqualTo(50);
        assertThat(Measure.FALSE_DISCOVERY_RATE.base(COUNTS)).isEqualTo(50);
        assertThat(Measure.FALSE_OMISSION_RATE.base(COUNTS)).isEqualTo(150);
        assertThat(Measure.BURDEN.base(COUNTS)).isEqualTo(200);
    }
}
