package org.benefitstriage.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.CalibrationTable.Step;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

    @Test
    void steps_are_the_share_in_error_with_half_a_claim_of_caution() {
        // (2 + 0.5) / (200 + 1) = 1.2438%, (40 + 0.5) / (400 + 1) = 10.0998%
        CalibrationTable table = CalibrationFit.fit(claims(new int[] {10, 200, 2}, new int[] {20, 400, 40}));

        assertThat(table.steps()).containsExactly(new Step(10, 124), new Step(20, 1_010));
    }

    @Test
    void a_fall_is_pooled() {
        // 20 of 200, then 10 of 200: together 30 of 400, (30 + 0.5) / 401 = 7.606%
        CalibrationTable table =
                CalibrationFit.fit(claims(new int[] {10, 200, 20}, new int[] {20, 200, 10}, new int[] {30, 200, 60}));

        assertThat(table.steps()).containsExactly(new Step(10, 761), new Step(30, 3_010));
    }

    @Test
    void no_step_rests_on_fewer_than_two_hundred_claims() {
        // 150 and 50 make the first cell; the 10 at the top join the cell below them.
        CalibrationTable table = CalibrationFit.fit(
                claims(new int[] {1, 150, 0}, new int[] {2, 50, 1}, new int[] {3, 300, 30}, new int[] {4, 10, 10}));

        assertThat(table.steps()).containsExactly(new Step(1, 75), new Step(3, 1_302));
    }

    @Test
    void certainty_is_never_claimed() {
        CalibrationTable table = CalibrationFit.fit(claims(new int[] {1, 1_000, 0}, new int[] {2, 1_000, 1_000}));

        assertThat(table.probabilityPerTenThousand(1)).isEqualTo(5);
        assertThat(table.probabilityPerTenThousand(2)).isEqualTo(9_995);
    }

    /** Claims given as score, how many, how many of them in error. */
    private static ScoredClaims claims(int[]... groups) {
        int size = Arrays.stream(groups).mapToInt(group -> group[1]).sum();
        long[] scores = new long[size];
        boolean[] errors = new boolean[size];
        int at = 0;
        for (int[] group : groups) {
            for (int i = 0; i < group[1]; i++) {
                scores[at] = group[0];
                errors[at++] = i < group[2];
            }
        }
        return new ScoredClaims(scores, errors);
    }
}
