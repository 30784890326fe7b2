package org.benefitstriage.models.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.models.caseload.Caseload;
import org.benefitstriage.models.caseload.Draws;
import org.benefitstriage.models.caseload.Label;
import org.benefitstriage.models.caseload.SyntheticClaim;
import org.benefitstriage.models.evaluation.Interval;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.inference.RiskModelLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 95% intervals hold the truth 93 to 97 times in a hundred: a synthetic caseload, scored by the shipped model, is checked five hundred times over
 * by a random share of every band and most of the high one, and each interval is compared with what is known of all claims.
 */
class CoverageTest {

    private static final int CLAIMS = 48_000;
    private static final int TRIALS = 500;
    private static final BandThresholds THRESHOLDS = new BandThresholds(250, 1_000);

    private static final Predicate<Checked> LOW = one -> one.band() == Band.LOW;
    private static final Predicate<Checked> HIGH = one -> one.band() == Band.HIGH;

    private static final List<Checked> CASELOAD = new ArrayList<>();

    @BeforeAll
    static void score() {
        var model = RiskModelLoader.load(ModelLocation.shipped());
        List<SyntheticClaim> history = Caseload.generate(CLAIMS, 77);
        for (int i = 0; i < CLAIMS; i++) {
            SyntheticClaim claim = history.get(i);
            Band band = model.score(claim.view(), THRESHOLDS) instanceof ModelScore.Scored scored
                    ? scored.band()
                    : Band.HIGH;
            boolean error = claim.label() == Label.MATERIAL_ERROR;
            // Amounts are skewed, as real ones are: most a few hundred pounds, some thousands.
            Draws draws = Draws.seeded(78, i);
            long overpaid =
                    error ? 5_000L + draws.below(60_000) + (draws.below(10) == 0 ? draws.below(400_000) : 0) : 0;
            CASELOAD.add(new Checked(band, chance(band), error, overpaid, 2_500));
        }
    }

    private static double chance(Band band) {
        return switch (band) {
            case LOW -> 0.20;
            case MEDIUM -> 0.15;
            case HIGH -> 0.60;
        };
    }

    private static List<Checked> drawn(int trial) {
        List<Checked> checked = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            Checked claim = CASELOAD.get(i);
            if (Draws.seeded(1_000_003L * trial, i).below(1_000_000) < claim.selectionProbability() * 1_000_000) {
                checked.add(claim);
            }
        }
        return checked;
    }

    private static List<Checked> everyClaim() {
        return CASELOAD.stream()
                .map(one -> new Checked(one.band(), 1, one.inError(), one.overpaidPence(), one.checkPence()))
                .toList();
    }

    @Test
    void every_estimator_covers_the_truth_as_often_as_it_says() {
        List<Function<List<Checked>, Optional<Interval>>> estimators = List.of(
                checked -> WeightedRate.of(checked, one -> true),
                checked -> WeightedRate.of(checked, LOW),
                checked -> WeightedRate.of(checked, HIGH),
                checked -> WeightedRatio.shareOfErrors(checked, LOW),
                checked -> WeightedRatio.lift(checked, HIGH),
                checked -> WeightedRatio.moneyLift(checked, HIGH),
                checked -> Optional.of(WeightedTotal.netSaving(checked, HIGH)),
                checked -> WeightedTotal.overpaid(checked, LOW));
        List<Double> truths = estimators.stream()
                .map(estimator -> estimator.apply(everyClaim()).orElseThrow().value())
                .toList();
        int[] covered = new int[estimators.size()];
        for (int trial = 1; trial <= TRIALS; trial++) {
            List<Checked> checked = drawn(trial);
            for (int i = 0; i < covered.length; i++) {
                covered[i] += estimators.get(i).apply(checked).orElseThrow().covers(truths.get(i)) ? 1 : 0;
            }
        }

        assertThat(covered).hasSize(8);
        for (int count : covered) {
            assertThat(count).isBetween(465, 485);
        }
    }

    @Test
    void leaving_the_probabilities_out_would_mislead() {
        List<Checked> equal = drawn(1).stream()
                .map(one -> new Checked(one.band(), 0.5, one.inError(), one.overpaidPence(), one.checkPence()))
                .toList();
        double truth = WeightedRate.of(everyClaim(), one -> true).orElseThrow().value();
        Interval naive = WeightedRate.of(equal, one -> true).orElseThrow();

        assertThat(naive.value()).isGreaterThan(1.5 * truth);
        assertThat(naive.covers(truth)).isFalse();
    }
}
