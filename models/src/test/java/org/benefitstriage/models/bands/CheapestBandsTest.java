package org.benefitstriage.models.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.models.bands.CheapestBands.NotThree;
import org.benefitstriage.models.bands.CheapestBands.ThreeBands;
import org.junit.jupiter.api.Test;

/** Bands begin where the next check starts to be worth its cost, worked out by hand here. */
class CheapestBandsTest {

    // An error costs £500. A £10 check finds 60% of errors, a £40 check 90%.
    private static final BandCosts COSTS =
            new BandCosts(50_000, Check.NONE, new Check(1_000, 6_000), new Check(4_000, 9_000));

    @Test
    void medium_begins_where_what_a_check_finds_pays_for_it() {
        // £10 / (£500 x 60%) = 3.33..%; £30 more / (£500 x 30% more) = 20%. On equal terms the careful band.
        assertThat(CheapestBands.of(COSTS)).isEqualTo(new ThreeBands(new BandThresholds(334, 2_000)));
    }

    @Test
    void every_probability_gets_the_band_that_costs_least() {
        BandThresholds thresholds = ((ThreeBands) CheapestBands.of(COSTS)).thresholds();
        for (int p = 0; p <= 10_000; p++) {
            long low = COSTS.low().expectedCost(p, COSTS.errorPence());
            long medium = COSTS.medium().expectedCost(p, COSTS.errorPence());
            long high = COSTS.high().expectedCost(p, COSTS.errorPence());
            long chosen =
                    switch (thresholds.band(p)) {
                        case LOW -> low;
                        case MEDIUM -> medium;
                        case HIGH -> high;
                    };

            assertThat(chosen).isEqualTo(Math.min(low, Math.min(medium, high)));
        }
    }

    @Test
    void an_error_twice_as_dear_halves_the_thresholds() {
        BandCosts dearer = new BandCosts(100_000, COSTS.low(), COSTS.medium(), COSTS.high());

        assertThat(CheapestBands.of(dearer)).isEqualTo(new ThreeBands(new BandThresholds(167, 1_000)));
    }

    @Test
    void costs_that_make_no_three_bands_are_said_and_not_bent() {
        assertThat(CheapestBands.of(new BandCosts(500, Check.NONE, new Check(1_000, 6_000), new Check(4_000, 9_000))))
                .isInstanceOfSatisfying(
                        NotThree.class, answer -> assertThat(answer.because()).contains("no check is worth its cost"));
        assertThat(CheapestBands.of(
                        new BandCosts(50_000, Check.NONE, new Check(3_000, 3_000), new Check(4_000, 9_000))))
                .isInstanceOfSatisfying(NotThree.class, answer -> assertThat(answer.because())
                        .contains("never the cheapest; high begins at 8.89%"));
        assertThat(CheapestBands.of(
                        new BandCosts(50_000, Check.NONE, new Check(1_000, 9_000), new Check(4_000, 9_000))))
                .isInstanceOfSatisfying(
                        NotThree.class, answer -> assertThat(answer.because()).contains("medium begins at 2.23%"));
        assertThat(CheapestBands.of(new BandCosts(50_000, Check.NONE, Check.NONE, new Check(4_000, 9_000))))
                .isInstanceOfSatisfying(NotThree.class, answer -> assertThat(answer.because())
                        .contains("even when an error is impossible"));
    }

    @Test
    void impossible_costs_are_refused() {
        assertThatThrownBy(() -> new Check(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Check(0, 10_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BandCosts(0, Check.NONE, Check.NONE, Check.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_split_is_shown_beside_the_expected_one_and_moves_nobody() {
        BandSplit split = BandSplit.of(new int[] {10, 20, 333, 334, 500, 2_000}, new BandThresholds(334, 2_000));

        assertThat(split.claims())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Band.LOW, 3, Band.MEDIUM, 2, Band.HIGH, 1));
        assertThat(split.share(Band.LOW)).isEqualTo(5_000);
        assertThat(split.distance(Map.of(Band.LOW, 5_500, Band.MEDIUM, 2_500, Band.HIGH, 2_000)))
                .isEqualTo(833);
        assertThat(BandSplit.of(new int[0], new BandThresholds(334, 2_000)).share(Band.LOW))
                .isZero();
    }
}
