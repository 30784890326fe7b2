package org.benefitstriage.models.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Measures against figures worked out by hand. */
class EvaluationTest {

    private static ScoredRows rows(double[] scores, int[] errors, double... weights) {
        boolean[] truth = new boolean[errors.length];
        double[] counts = new double[errors.length];
        for (int i = 0; i < errors.length; i++) {
            truth[i] = errors[i] == 1;
            counts[i] = weights.length == 0 ? 1 : weights[i];
        }
        return new ScoredRows(scores, scores, truth, counts);
    }

    @Test
    void the_area_counts_pairs_and_a_tie_by_half() {
        // Pairs (error, correct): 0.9>0.1, 0.9>0.5, 0.5>0.1 won; 0.5=0.5 half: 3.5 of 4.
        assertThat(new RankMeasure(rows(new double[] {0.1, 0.5, 0.5, 0.9}, new int[] {0, 0, 1, 1})).auc())
                .isEqualTo(3.5 / 4);
    }

    @Test
    void a_row_of_weight_two_counts_like_two_rows() {
        ScoredRows weighted = rows(new double[] {0.2, 0.4, 0.3}, new int[] {0, 0, 1}, 2, 1, 1);
        ScoredRows repeated = rows(new double[] {0.2, 0.2, 0.4, 0.3}, new int[] {0, 0, 0, 1});

        assertThat(new RankMeasure(weighted).auc()).isEqualTo(2 / 3.0).isEqualTo(new RankMeasure(repeated).auc());
        assertThat(weighted.errorRate()).isEqualTo(0.25);
    }

    @Test
    void one_kind_alone_has_no_area() {
        assertThat(new RankMeasure(rows(new double[] {0.2, 0.4}, new int[] {1, 1})).auc())
                .isNaN();
    }

    @Test
    void the_expected_calibration_error_is_the_mean_distance_over_groups() {
        // Two groups of five: 0.2 predicted against 0.4 found, 0.6 against 0.4.
        ScoredRows rows = rows(
                new double[] {0.2, 0.2, 0.2, 0.2, 0.2, 0.6, 0.6, 0.6, 0.6, 0.6},
                new int[] {1, 1, 0, 0, 0, 1, 1, 0, 0, 0});

        assertThat(CalibrationMeasure.groups(rows, 10)).hasSize(2);
        assertThat(CalibrationMeasure.expectedError(rows)).isCloseTo(0.2, within(1e-12));
        // Each of the ten: (0.8² * 2 + 0.2² * 3 + 0.4² * 2 + 0.6² * 3) / 10
        assertThat(CalibrationMeasure.brier(rows)).isCloseTo(0.28, within(1e-12));
    }

    @Test
    void the_riskiest_fifth_holds_what_it_holds() {
        ScoredRows rows = rows(new double[] {5, 4, 3, 2, 1}, new int[] {1, 0, 1, 0, 0});

        assertThat(ShareFound.amongRiskiest(rows, 0.2)).isCloseTo(0.5, within(1e-12));
        assertThat(ShareFound.rateAmongSafest(rows, 0.4)).isZero();
        assertThat(ShareFound.rateAmongSafest(rows, 0.6)).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void rows_of_one_score_are_taken_in_proportion() {
        ScoredRows rows = rows(new double[] {1, 1, 1, 1}, new int[] {1, 0, 0, 0});

        assertThat(ShareFound.amongRiskiest(rows, 0.5)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void resamples_count_each_row_once_on_average() {
        Resampling resampling = new Resampling(3);
        int sum = 0;
        int none = 0;
        for (int i = 0; i < 100_000; i++) {
            int times = resampling.times();
            sum += times;
            none += times == 0 ? 1 : 0;
        }

        assertThat(sum / 100_000.0).isCloseTo(1, within(0.015));
        assertThat(none / 100_000.0).isCloseTo(StrictMath.exp(-1), within(0.01));
    }

    @Test
    void an_interval_is_the_middle_of_its_resamples() {
        double[] resamples = new double[40];
        for (int i = 0; i < 40; i++) {
            resamples[i] = i;
        }

        assertThat(Interval.middle(20, resamples)).isEqualTo(new Interval(20, 1, 38));
        assertThat(Interval.middle(20, new double[] {Double.NaN}).low()).isNaN();
    }

    @Test
    void the_report_says_the_same_twice_and_leaves_out_calibration_without_probabilities() {
        ScoredRows rows = new ScoredRows(
                new double[] {1, 2, 3},
                new double[] {Double.NaN, Double.NaN, Double.NaN},
                new boolean[] {false, true, true},
                new double[] {1, 1, 1});

        assertThat(EvaluationReport.text(rows, "made up", 4, 1, 50))
                .isEqualTo(EvaluationReport.text(rows, "made up", 4, 1, 50))
                .contains("rows nobody checked, left out: 4", "without probabilities this cannot be said");
    }
}
