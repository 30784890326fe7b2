package org.benefitstriage.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.models.training.MonotoneWeights.Counted;
import org.junit.jupiter.api.Test;

class MonotoneWeightsTest {

    @Test
    void weights_that_rise_are_left_alone() {
        assertThat(MonotoneWeights.rising(List.of(new Counted(-1, 5), new Counted(0, 1), new Counted(2, 9))))
                .containsExactly(-1.0, 0.0, 2.0);
    }

    @Test
    void a_fall_is_pooled_to_the_mean_weighted_by_claims() {
        // (4 x 3 + 1 x 1) / 4 = 3.25
        assertThat(MonotoneWeights.rising(List.of(new Counted(0, 2), new Counted(4, 3), new Counted(1, 1))))
                .containsExactly(0.0, 3.25, 3.25);
    }

    @Test
    void pooling_reaches_back_as_far_as_it_must() {
        // 2 and 1 pool to 1.5, which is below 1.8: all three pool to (1.8 + 2 + 1) / 3.
        assertThat(MonotoneWeights.rising(List.of(new Counted(1.8, 1), new Counted(2, 1), new Counted(1, 1))))
                .hasSize(3)
                .allSatisfy(weight -> assertThat(weight).isBetween(1.5999, 1.6001));
    }
}
