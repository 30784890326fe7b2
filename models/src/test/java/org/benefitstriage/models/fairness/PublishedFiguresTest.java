package org.benefitstriage.models.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The measures give what others have published, from the counts behind their figures: the German credit and Adult tables, and the worked
 * examples of AIF360's own tests.
 */
class PublishedFiguresTest {

    private static final double SIX_DECIMALS = 5e-7;
    private static final double FIVE_DECIMALS = 5e-6;

    /** Rows of two groups, of which so many have the outcome; the outcome itself is the decision. */
    private static List<GroupResult> shares(
            String first, int of, int with, String second, int secondOf, int secondWith) {
        int size = of + secondOf;
        boolean[] outcome = new boolean[size];
        int[] group = new int[size];
        Arrays.fill(outcome, 0, with, true);
        Arrays.fill(outcome, of, of + secondWith, true);
        Arrays.fill(group, of, size, 1);
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return GroupComparison.of(
                new Judged(outcome, outcome, ones, ones), new Grouping("group", List.of(first, second), group), 1, 20);
    }

    private static double rate(GroupResult result) {
        return result.measures().get(Measure.SELECTION_RATE).value();
    }

    @Test
    void german_credit_by_age() {
        List<GroupResult> groups = shares("over 25", 810, 590, "25 or under", 190, 110);

        assertThat(rate(groups.get(0))).isCloseTo(0.728395, within(SIX_DECIMALS));
        assertThat(rate(groups.get(1))).isCloseTo(0.578947, within(SIX_DECIMALS));
        assertThat(groups.get(1).differences().get(Measure.SELECTION_RATE).value())
                .isCloseTo(-0.149448, within(SIX_DECIMALS));
    }

    @Test
    void german_credit_by_sex() {
        List<GroupResult> groups = shares("male", 690, 499, "female", 310, 201);

        assertThat(rate(groups.get(0))).isCloseTo(0.723188, within(SIX_DECIMALS));
        assertThat(rate(groups.get(1))).isCloseTo(0.648387, within(SIX_DECIMALS));
    }

    @Test
    void adult_by_sex() {
        List<GroupResult> groups = shares("male", 21_790, 6_662, "female", 10_771, 1_179);

        assertThat(21_790 + 10_771).isEqualTo(32_561);
        assertThat(rate(groups.get(0))).isCloseTo(0.30574, within(FIVE_DECIMALS));
        assertThat(rate(groups.get(1))).isCloseTo(0.10946, within(FIVE_DECIMALS));
        assertThat(groups.get(1).differences().get(Measure.SELECTION_RATE).value())
                .isCloseTo(-0.19628, within(FIVE_DECIMALS));
    }

    @Test
    void reweighing_takes_the_difference_in_the_data_away() {
        boolean[] good = new boolean[1_000];
        int[] group = new int[1_000];
        Arrays.fill(good, 0, 590, true);
        Arrays.fill(good, 810, 920, true);
        Arrays.fill(group, 810, 1_000, 1);
        Grouping age = new Grouping("age", List.of("over 25", "25 or under"), group);
        Judged rows = new Judged(good, good, new double[1_000], Reweighing.weights(good, age));

        assertThat(GroupComparison.of(rows, age, 1, 20)
                        .get(1)
                        .differences()
                        .get(Measure.SELECTION_RATE)
                        .value())
                .isCloseTo(0, within(1e-12));
    }

    // The ten rows of AIF360's entropy examples: truth and two sets of decisions.
    private static final int[] TRUTH = {1, 0, 0, 1, 0, 0, 1, 0, 1, 1};
    private static final int[] DECISION = {1, 0, 0, 0, 1, 1, 1, 0, 1, 0};
    private static final int[] OTHER_DECISION = {0, 1, 1, 0, 0, 0, 0, 1, 1, 1};
    private static final int[] FEATURE = {0, 0, 1, 1, 1, 1, 2, 2, 2, 2};

    @Test
    void generalised_entropy_of_two_examples() {
        assertThat(Entropy.generalised(Entropy.benefits(TRUTH, DECISION))).isCloseTo(0.2, within(1e-12));
        assertThat(Entropy.generalised(Entropy.benefits(TRUTH, OTHER_DECISION))).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void theil_index() {
        assertThat(Entropy.theil(Entropy.benefits(TRUTH, DECISION)))
                .isCloseTo(4 * StrictMath.log(2) / 10, within(1e-12));
    }

    @Test
    void entropy_between_three_groups_and_between_two() {
        double three = Entropy.generalised(Entropy.groupMeans(Entropy.benefits(TRUTH, DECISION), FEATURE));
        double two = Entropy.generalised(Entropy.groupMeans(
                Entropy.benefits(new int[] {1, 0, 0, 1, 0, 0}, new int[] {0, 0, 0, 0, 1, 1}),
                new int[] {0, 0, 1, 1, 1, 1}));

        // Benefits by group: 1, 1.25, 0.75; and 0.5, 1.25.
        assertThat(three).isCloseTo((4 * (1.25 * 1.25 - 1) + 4 * (0.75 * 0.75 - 1)) / 20, within(1e-12));
        assertThat(two).isCloseTo((2 * (0.5 * 0.5 - 1) + 4 * (1.25 * 1.25 - 1)) / 12, within(1e-12));
    }
}
