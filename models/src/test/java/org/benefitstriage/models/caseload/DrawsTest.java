package org.benefitstriage.models.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void numbers_stay_within_their_bounds_and_reach_both() {
        Draws draws = Draws.seeded(1);
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            counts[draws.between(1, 6) - 1]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(9_600, 10_400);
        }
    }

    @Test
    void a_chance_comes_up_as_often_as_it_says() {
        Draws draws = Draws.seeded(2);
        int hits = 0;
        for (int i = 0; i < 100_000; i++) {
            hits += draws.chance(700) ? 1 : 0;
        }
        assertThat(hits).isBetween(6_700, 7_300);
    }

    @Test
    void never_and_always_are_exact() {
        Draws draws = Draws.seeded(3);
        for (int i = 0; i < 10_000; i++) {
            assertThat(draws.chance(0)).isFalse();
            assertThat(draws.chance(10_000)).isTrue();
        }
    }

    @Test
    void an_empty_range_is_refused() {
        assertThatThrownBy(() -> Draws.seeded(1).below(0)).hasMessageContaining("found 0");
    }
}
