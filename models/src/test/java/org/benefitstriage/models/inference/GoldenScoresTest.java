package org.benefitstriage.models.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.Contribution;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.Views;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Five views whose scores by the shipped model are written down. Ship another model, and these change with it. */
class GoldenScoresTest {

    private static final BandThresholds THRESHOLDS = new BandThresholds(500, 1_500);

    /** Passported, long settled, everything in order. */
    private static final RiskView SETTLED = Views.of(100, 0, 1, 0, 0, 0, 0, 0, 180, 0, 0, 0, 14, 0, 1, 1, 3_650);

    /** Employed with a small gap to the payroll record, a private rent a little high, one letter awaited. */
    private static final RiskView IN_WORK = Views.of(108, 12, 2, 7, 0, 0, 0, 0, 30, 0, 0, 1, 40, 0, 3, 0, 900);

    /** Self-employed, capital near the limit, new at the address. */
    private static final RiskView NEAR_LIMIT = Views.of(100, 95, 3, 0, 1, 0, 0, 0, 2, 0, 0, 0, 10, 0, 0, 0, 60);

    /** An undeclared adult and a non-dependant without evidence. */
    private static final RiskView UNDECLARED_ADULT =
            Views.of(100, 30, 2, 0, 0, 1, 1, 1, 100, 0, 0, 2, 70, 0, 2, 0, 3_000);

    /** Nearly everything that can be wrong. */
    private static final RiskView WORST = Views.of(160, 99, 4, 80, 1, 3, 3, 2, 0, 3, 2, 5, 300, 4, 8, 0, 10);

    @ParameterizedTest
    @MethodSource
    void the_shipped_model_gives_exactly_these_scores(
            RiskView view, int points, int probability, Band band, List<Integer> contributions) {
        ModelScore.Scored score = (ModelScore.Scored)
                RiskModelLoader.load(ModelLocation.shipped()).score(view, THRESHOLDS);

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.probabilityPerTenThousand()).isEqualTo(probability);
        assertThat(score.band()).isEqualTo(band);
        assertThat(score.contributions()).extracting(Contribution::points).containsExactlyElementsOf(contributions);
    }

    static Stream<Arguments> the_shipped_model_gives_exactly_these_scores() {
        return Stream.of(
                Arguments.of(SETTLED, 97, 181, Band.LOW, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0)),
                Arguments.of(
                        IN_WORK, 149, 988, Band.MEDIUM, List.of(0, 0, 3, 20, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 15, 14, 0)),
                Arguments.of(
                        NEAR_LIMIT,
                        175,
                        2107,
                        Band.HIGH,
                        List.of(0, 19, 5, 0, 29, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 14, 18)),
                Arguments.of(
                        UNDECLARED_ADULT,
                        247,
                        7500,
                        Band.HIGH,
                        List.of(0, 0, 3, 0, 0, 7, 12, 39, 0, 0, 0, 38, 37, 0, 15, 14, 0)),
                Arguments.of(
                        WORST,
                        886,
                        7500,
                        Band.HIGH,
                        List.of(15, 19, 6, 114, 29, 7, 12, 190, 8, 20, 50, 38, 41, 208, 15, 14, 18)));
    }
}
