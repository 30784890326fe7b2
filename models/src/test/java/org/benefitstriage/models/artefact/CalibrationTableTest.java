package org.benefitstriage.models.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.benefitstriage.models.artefact.CalibrationTable.Step;
import org.junit.jupiter.api.Test;

class CalibrationTableTest {

    private static final CalibrationTable TABLE =
            new CalibrationTable(List.of(new Step(10, 50), new Step(20, 400), new Step(35, 9_000)));

    @Test
    void a_score_has_the_probability_of_the_step_it_reached() {
        assertThat(TABLE.probabilityPerTenThousand(10)).isEqualTo(50);
        assertThat(TABLE.probabilityPerTenThousand(19)).isEqualTo(50);
        assertThat(TABLE.probabilityPerTenThousand(20)).isEqualTo(400);
        assertThat(TABLE.probabilityPerTenThousand(34)).isEqualTo(400);
        assertThat(TABLE.probabilityPerTenThousand(35)).isEqualTo(9_000);
    }

    @Test
    void scores_outside_the_table_have_the_nearest_step() {
        assertThat(TABLE.probabilityPerTenThousand(Integer.MIN_VALUE)).isEqualTo(50);
        assertThat(TABLE.probabilityPerTenThousand(Integer.MAX_VALUE)).isEqualTo(9_000);
    }

    @Test
    void a_table_that_falls_repeats_or_is_empty_is_refused() {
        assertThatThrownBy(() -> new CalibrationTable(List.of())).hasMessageContaining("needs a step");
        assertThatThrownBy(() -> new CalibrationTable(List.of(new Step(1, 5), new Step(2, 4))))
                .hasMessageContaining("does not follow");
        assertThatThrownBy(() -> new CalibrationTable(List.of(new Step(1, 5), new Step(1, 6))))
                .hasMessageContaining("does not follow");
        assertThatThrownBy(() -> new Step(1, 10_001)).hasMessageContaining("found 10001");
    }
}
