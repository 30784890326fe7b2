package org.benefitstriage.models.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.evaluation.Interval;
import org.junit.jupiter.api.Test;

/** Groups are compared with intervals, small ones are not shown, and what was not tested is said. */
class GroupComparisonTest {

    private static Judged rows(int size, long seed) {
        boolean[] asked = new boolean[size];
        boolean[] errors = new boolean[size];
        double[] probabilities = new double[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            Draws draws = Draws.seeded(seed, i);
            asked[i] = draws.below(100) < 30;
            errors[i] = draws.below(100) < 20;
            probabilities[i] = 0.25;
            weights[i] = 1;
        }
        return new Judged(asked, errors, probabilities, weights);
    }

    private static Grouping grouping(String name, int size, int smallest) {
        int[] byRow = new int[size];
        Arrays.fill(byRow, 0, smallest, 1);
        return new Grouping(name, List.of("most", "few"), byRow);
    }

    @Test
    void a_group_of_nine_is_not_shown_and_one_of_ten_is() {
        assertThat(GroupComparison.of(rows(500, 1), grouping("sex", 500, 9), 1, 20)
                        .get(1)
                        .isSuppressed())
                .isTrue();
        assertThat(GroupComparison.of(rows(500, 1), grouping("sex", 500, 10), 1, 20)
                        .get(1)
                        .rows())
                .isEqualTo(10);
    }

    @Test
    void no_share_is_taken_of_fewer_than_ten() {
        GroupResult small = GroupComparison.of(rows(500, 1), grouping("sex", 500, 20), 1, 20)
                .get(1);

        assertThat(small.measures()).containsKey(Measure.SELECTION_RATE).doesNotContainKey(Measure.FALSE_NEGATIVE_RATE);
    }

    @Test
    void calibration_within_a_group_is_predicted_less_found() {
        GroupResult most = GroupComparison.of(rows(20_000, 2), grouping("sex", 20_000, 5_000), 1, 20)
                .get(0);

        assertThat(most.calibration()).isCloseTo(0.25 - 0.20, within(0.01));
    }

    @Test
    void intervals_of_a_difference_that_is_not_there_cover_zero_about_nineteen_times_in_twenty() {
        int covered = 0;
        for (int trial = 0; trial < 200; trial++) {
            Interval difference = GroupComparison.of(rows(600, 100 + trial), grouping("sex", 600, 200), trial, 200)
                    .get(1)
                    .differences()
                    .get(Measure.SELECTION_RATE);
            covered += difference.covers(0) ? 1 : 0;
        }

        assertThat(covered).isBetween(180, 199);
    }

    @Test
    void pairs_hold_every_combination() {
        Grouping pair = new Grouping("a", List.of("1", "2"), new int[] {0, 1, 1})
                .with(new Grouping("b", List.of("x", "y", "z"), new int[] {2, 0, 2}));

        assertThat(pair.groups()).hasSize(6);
        assertThat(Arrays.stream(pair.byRow()).mapToObj(pair.groups()::get))
                .containsExactly("1 and z", "2 and x", "2 and z");
    }

    @Test
    void the_report_shows_before_and_after_and_lists_what_could_not_be_tested() {
        Map<String, Judged> decisions = new LinkedHashMap<>();
        decisions.put("Before officers", rows(500, 1));
        decisions.put("After officers", rows(500, 3));
        String report = FairnessReport.text(new FairnessReport.Subject(
                "made up", "from a score of 5", decisions, List.of(grouping("sex", 500, 9)), List.of(), 1, 50));

        assertThat(report)
                .contains("## Before officers", "## After officers", "In error means: made up")
                .contains("- sex: few: fewer than 10 rows.", "- Disability: the table has no column of it.")
                .doesNotContain("- Sex: the table has no column of it.")
                .doesNotContain("| few |");
    }
}
