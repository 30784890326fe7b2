package org.benefitstriage.models.inference;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.Views;
import org.benefitstriage.models.artefact.ArtefactFault;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.artefact.Scorecard;
import org.benefitstriage.models.features.Bin;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.junit.jupiter.api.Test;

/** What a score costs in memory does not grow with the model: ten times the bins and calibration steps, the same bytes. */
class ScoringAllocationTest {

    private static final BandThresholds THRESHOLDS = new BandThresholds(500, 1_500);
    private static final int ROUNDS = 20;
    private static final int FINER = 10;

    @Test
    void a_model_with_ten_times_the_bins_allocates_no_more_for_a_score() throws ArtefactFault {
        ModelArtefact shipped = RiskModelLoader.artefact(ModelLocation.shipped());
        ScorecardModel small = new ScorecardModel(shipped, FeatureSchema.standard(), "a");
        FeatureSchema finer = finer(FeatureSchema.standard());
        ScorecardModel large = new ScorecardModel(finer(shipped, finer), finer, "b");
        List<RiskView> views = Views.fiveThousand();

        // Both once before, so that nothing is loaded or compiled on one side only.
        allocated(small, views);
        allocated(large, views);
        long bySmall = allocated(small, views);
        long byLarge = allocated(large, views);

        long scores = (long) ROUNDS * views.size();
        assertThat(bySmall / scores).as("bytes a score").isBetween(50L, 600L);
        assertThat(byLarge / scores).as("small: %d", bySmall / scores).isLessThanOrEqualTo(bySmall / scores + 8);
    }

    private static long allocated(ScorecardModel model, List<RiskView> views) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        int banded = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (RiskView view : views) {
                banded += model.score(view, THRESHOLDS).modelBand().ordinal();
            }
        }
        long after = threads.getThreadAllocatedBytes(thread);
        assertThat(banded).isPositive();
        return after - before;
    }

    private static FeatureSchema finer(FeatureSchema schema) {
        return new FeatureSchema(schema.features().stream()
                .map(feature -> new Feature(
                        feature.name(),
                        feature.inWords(),
                        feature.direction(),
                        IntStream.range(0, feature.bins().size() * FINER)
                                .mapToObj(i -> new Bin(i == 0 ? Integer.MIN_VALUE : i * 3, "bin " + i))
                                .toList(),
                        feature.reading()))
                .toList());
    }

    private static ModelArtefact finer(ModelArtefact shipped, FeatureSchema finer) {
        List<Scorecard.FeaturePoints> points = finer.features().stream()
                .map(feature -> new Scorecard.FeaturePoints(
                        feature.name(),
                        IntStream.range(0, feature.bins().size()).boxed().toList()))
                .toList();
        List<CalibrationTable.Step> steps = new ArrayList<>();
        int most = shipped.calibration().steps().size() * FINER;
        for (int i = 0; i < most; i++) {
            steps.add(new CalibrationTable.Step(i * 2, Math.min(10_000, i * 10)));
        }
        return new ModelArtefact(
                new Scorecard(shipped.scorecard().basePoints(), points),
                new CalibrationTable(steps),
                finer.digest(),
                shipped.dataSheetDigest(),
                shipped.provenance(),
                shipped.report());
    }
}
