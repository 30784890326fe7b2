package org.benefitstriage.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.CalibrationTable.Step;
import org.benefitstriage.models.artefact.Estimate;
import org.benefitstriage.models.artefact.RiskGroup;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    private static final CalibrationTable TABLE = new CalibrationTable(List.of(new Step(0, 200), new Step(10, 3_000)));

    @Test
    void the_calibration_error_is_the_mean_distance_by_predicted_probability() {
        // 100 claims predicted 2% with 4 errors, 100 predicted 30% with 20: (2% + 10%) / 2.
        assertThat(new Measurement(twoGroups(), TABLE).calibrationError()).isEqualTo(600);
    }

    @Test
    void groups_show_what_was_predicted_and_what_came_out() {
        Measurement.Result result = new Measurement(twoGroups(), TABLE).measure(5, done -> {});

        assertThat(result.groups()).extracting(RiskGroup::claims).containsExactly(100, 100);
        assertThat(result.groups()).extracting(RiskGroup::fromPerTenThousand).containsExactly(100, 2_000);
        assertThat(result.groups())
                .extracting(RiskGroup::predictedPerTenThousand)
                .containsExactly(200, 3_000);
        assertThat(result.groups())
                .extracting(group -> group.observed().value())
                .containsExactly(400, 2_000);
    }

    @Test
    void an_interval_holds_its_measurement_and_is_wide_for_so_few_claims() {
        Estimate small =
                new Measurement(twoGroups(), TABLE).measure(5, done -> {}).auc();

        assertThat(small.value()).isBetween(small.low(), small.high());
        assertThat(small.high() - small.low()).isGreaterThan(500);
    }

    @Test
    void the_same_seed_gives_the_same_intervals() {
        assertThat(new Measurement(twoGroups(), TABLE).measure(5, done -> {}))
                .isEqualTo(new Measurement(twoGroups(), TABLE).measure(5, done -> {}));
    }

    private static ScoredClaims twoGroups() {
        long[] scores = new long[200];
        boolean[] errors = new boolean[200];
        for (int i = 0; i < 100; i++) {
            scores[i] = 3;
            errors[i] = i < 4;
            scores[100 + i] = 12;
            errors[100 + i] = i < 20;
        }
        return new ScoredClaims(scores, errors);
    }
}
