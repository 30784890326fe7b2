package org.benefitstriage.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.artefact.Scorecard;
import org.benefitstriage.models.caseload.Label;
import org.benefitstriage.models.features.Bin;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.features.RiskDirection;
import org.junit.jupiter.api.Test;

class PointsConversionTest {

    private static final double TO_DOUBLE = StrictMath.log(2);

    @Test
    void twenty_points_double_the_odds_and_a_hundred_stand_for_one_to_fifty() {
        Scorecard scorecard = convert(RiskDirection.RISES_WITH_VALUE, -StrictMath.log(50), 0, TO_DOUBLE, 2 * TO_DOUBLE);

        assertThat(scorecard.basePoints()).isEqualTo(100);
        assertThat(scorecard.features().get(0).points()).containsExactly(0, 20, 40);
    }

    @Test
    void the_best_bin_has_no_points_and_its_weight_moves_to_the_base() {
        Scorecard scorecard = convert(RiskDirection.RISES_WITH_VALUE, -StrictMath.log(50), -TO_DOUBLE, 0, TO_DOUBLE);

        assertThat(scorecard.basePoints()).isEqualTo(80);
        assertThat(scorecard.features().get(0).points()).containsExactly(0, 20, 40);
    }

    @Test
    void where_risk_falls_with_the_value_the_last_bin_is_the_best() {
        Scorecard scorecard = convert(RiskDirection.FALLS_WITH_VALUE, -StrictMath.log(50), TO_DOUBLE, TO_DOUBLE / 2, 0);

        assertThat(scorecard.features().get(0).points()).containsExactly(20, 10, 0);
    }

    @Test
    void a_weight_learnt_against_the_direction_of_risk_is_pooled_away() {
        Scorecard scorecard = convert(RiskDirection.RISES_WITH_VALUE, -StrictMath.log(50), TO_DOUBLE, 0, TO_DOUBLE);

        // The first two bins hold two claims and one: (2 x 20 + 0) / 3 is 13 points, and the third has 7 more.
        assertThat(scorecard.basePoints()).isEqualTo(113);
        assertThat(scorecard.features().get(0).points()).containsExactly(0, 0, 7);
    }

    @Test
    void a_bin_nobody_fell_in_follows_the_bin_before_it() {
        Scorecard scorecard = PointsConversion.convert(
                new BinWeights(
                        -StrictMath.log(50),
                        List.of(List.of(OptionalDouble.of(0), OptionalDouble.of(TO_DOUBLE), OptionalDouble.empty())),
                        ""),
                List.of(claim(0), claim(1)),
                schema(RiskDirection.RISES_WITH_VALUE));

        assertThat(scorecard.features().get(0).points()).containsExactly(0, 20, 20);
    }

    private static Scorecard convert(RiskDirection direction, double intercept, double... weights) {
        return PointsConversion.convert(
                new BinWeights(
                        intercept,
                        List.of(List.of(
                                OptionalDouble.of(weights[0]),
                                OptionalDouble.of(weights[1]),
                                OptionalDouble.of(weights[2]))),
                        ""),
                List.of(claim(0), claim(0), claim(1), claim(2)),
                schema(direction));
    }

    private static BinnedClaim claim(int bin) {
        return new BinnedClaim(List.of(bin), Label.CORRECT);
    }

    private static FeatureSchema schema(RiskDirection direction) {
        return new FeatureSchema(List.of(new Feature(
                "incomeSources",
                "x",
                direction,
                List.of(new Bin(Integer.MIN_VALUE, "low"), new Bin(1, "middle"), new Bin(2, "high")),
                RiskView::incomeSources)));
    }
}
