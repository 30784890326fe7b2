package org.benefitstriage.models.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.Contribution;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.Views;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.features.Bin;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.features.RiskDirection;
import org.junit.jupiter.api.Test;

class ScorecardModelTest {

    private static final BandThresholds THRESHOLDS = new BandThresholds(500, 1_500);
    private static final RiskModel MODEL = RiskModelLoader.load(ModelLocation.shipped());

    @Test
    void contributions_add_up_to_the_score_for_every_view() {
        assertThat(Views.fiveThousand()).allSatisfy(view -> {
            ModelScore.Scored score = score(view);
            int sum = score.contributions().stream()
                    .mapToInt(Contribution::points)
                    .sum();
            assertThat(score.basePoints() + sum).isEqualTo(score.points());
        });
    }

    @Test
    void contributions_name_every_component_once_in_order_with_its_bin_in_words() {
        ModelScore.Scored score = score(Views.all(1));

        assertThat(score.contributions())
                .extracting(Contribution::feature)
                .containsExactlyElementsOf(Stream.of(RiskView.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(score.contributions())
                .contains(new Contribution("passported", "yes", 0))
                .extracting(Contribution::bin)
                .startsWith("up to the reference rent", "under a quarter of the limit", "none or one");
    }

    @Test
    void raising_any_input_in_its_risk_direction_never_lowers_score_probability_or_band() {
        Draws draws = Draws.seeded(2_026);
        for (int round = 0; round < 500; round++) {
            int[] values = IntStream.range(0, 17).map(i -> draws.below(400)).toArray();
            for (int i = 0; i < values.length; i++) {
                neverLowersAlong(FeatureSchema.standard().features().get(i), i, values);
            }
        }
    }

    private static void neverLowersAlong(Feature feature, int at, int[] values) {
        int[] moving = values.clone();
        ModelScore.Scored previous = null;
        for (int bin : feature.fromBestToWorst()) {
            Bin here = feature.bins().get(bin);
            moving[at] = here.from() == Integer.MIN_VALUE ? -1 : here.from();
            ModelScore.Scored score = score(Views.of(moving));
            if (previous != null) {
                assertThat(score.points()).as(feature.name()).isGreaterThanOrEqualTo(previous.points());
                assertThat(score.probabilityPerTenThousand())
                        .isGreaterThanOrEqualTo(previous.probabilityPerTenThousand());
                assertThat(score.band()).isGreaterThanOrEqualTo(previous.band());
            }
            previous = score;
        }
    }

    @Test
    void no_value_however_far_out_is_an_exception() {
        for (int value : new int[] {Integer.MIN_VALUE, -1, Integer.MAX_VALUE}) {
            assertThat(MODEL.score(Views.all(value), THRESHOLDS)).isInstanceOf(ModelScore.Scored.class);
        }
    }

    @Test
    void the_best_view_scores_the_base_points() {
        int[] best = FeatureSchema.standard().features().stream()
                .mapToInt(feature -> feature.direction() == RiskDirection.RISES_WITH_VALUE ? 0 : 10_000)
                .toArray();

        ModelScore.Scored score = score(Views.of(best));

        assertThat(score.points()).isEqualTo(score.basePoints());
        assertThat(score.band()).isEqualTo(Band.LOW);
    }

    @Test
    void the_band_is_cut_by_the_thresholds_it_is_given() {
        RiskView view = Views.fiveThousand().get(0);
        int probability = score(view).probabilityPerTenThousand();

        assertThat(band(view, new BandThresholds(probability + 1, probability + 2)))
                .isEqualTo(Band.LOW);
        assertThat(band(view, new BandThresholds(probability, probability + 1))).isEqualTo(Band.MEDIUM);
        assertThat(band(view, new BandThresholds(probability - 1, probability))).isEqualTo(Band.HIGH);
    }

    @Test
    void the_score_names_the_artefact_it_comes_from() {
        assertThat(score(Views.all(0)).modelDigest()).isEqualTo(MODEL.digest()).matches("[0-9a-f]{64}");
    }

    private static Band band(RiskView view, BandThresholds thresholds) {
        return ((ModelScore.Scored) MODEL.score(view, thresholds)).band();
    }

    private static ModelScore.Scored score(RiskView view) {
        return (ModelScore.Scored) MODEL.score(view, THRESHOLDS);
    }
}
