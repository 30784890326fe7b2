package org.benefitstriage.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscriminationTest {

    @Test
    void counts_the_pairs_in_which_the_error_scores_higher() {
        // Errors at 3 and 1, correct at 2 and 0: (3,2) (3,0) (1,0) are right, (1,2) is wrong: 3 of 4.
        assertThat(auc(new long[] {3, 2, 1, 0}, true, false, true, false)).isEqualTo(7_500);
    }

    @Test
    void a_tie_counts_half() {
        assertThat(auc(new long[] {5, 5}, true, false)).isEqualTo(5_000);
        // (7,7) counts half, (7,1) counts one: 1.5 of 2.
        assertThat(auc(new long[] {7, 7, 1}, true, false, false)).isEqualTo(7_500);
    }

    @Test
    void perfect_and_reversed_orders_reach_the_ends() {
        assertThat(auc(new long[] {1, 2, 3, 4}, false, false, true, true)).isEqualTo(10_000);
        assertThat(auc(new long[] {1, 2, 3, 4}, true, true, false, false)).isZero();
    }

    @Test
    void a_sample_of_one_kind_says_nothing() {
        assertThat(auc(new long[] {1, 2}, true, true)).isEqualTo(5_000);
    }

    private static int auc(long[] scores, boolean... errors) {
        return new Discrimination(new ScoredClaims(scores, errors)).auc();
    }
}
