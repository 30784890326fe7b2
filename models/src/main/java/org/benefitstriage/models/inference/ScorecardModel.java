package org.benefitstriage.models.inference;

import java.util.List;
import java.util.stream.IntStream;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.risk.Contribution;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.ModelArtefact;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;

/**
 * Adds up the points of seventeen bins. Whole numbers only, so the score is the same on every machine and replays byte for byte.
 * Immutable, safe for many threads.
 */
public final class ScorecardModel implements RiskModel {

    private final List<ScoredFeature> features;
    private final int basePoints;
    private final CalibrationTable calibration;
    private final String digest;

    /** A model from an artefact that its reader has accepted for this schema. */
    ScorecardModel(ModelArtefact artefact, FeatureSchema schema, String digest) {
        this.features = IntStream.range(0, schema.features().size())
                .mapToObj(i -> ScoredFeature.of(
                        schema.features().get(i),
                        artefact.scorecard().features().get(i).points()))
                .toList();
        this.basePoints = artefact.scorecard().basePoints();
        this.calibration = artefact.calibration();
        this.digest = digest;
    }

    @Override
    public ModelScore score(RiskView view, BandThresholds thresholds) {
        Contribution[] contributions = new Contribution[features.size()];
        int points = basePoints;
        for (int i = 0; i < contributions.length; i++) {
            contributions[i] = features.get(i).contribution(view);
            points += contributions[i].points();
        }
        int probability = calibration.probabilityPerTenThousand(points);
        return new ModelScore.Scored(
                points, probability, thresholds.band(probability), List.of(contributions), basePoints, digest);
    }

    @Override
    public String digest() {
        return digest;
    }

    /** A feature and what each of its bins contributes, made once. */
    private record ScoredFeature(Feature feature, List<Contribution> byBin) {

        static ScoredFeature of(Feature feature, List<Integer> points) {
            return new ScoredFeature(
                    feature,
                    IntStream.range(0, points.size())
                            .mapToObj(bin -> new Contribution(
                                    feature.name(), feature.bins().get(bin).inWords(), points.get(bin)))
                            .toList());
        }

        Contribution contribution(RiskView view) {
            return byBin.get(feature.binOf(view));
        }
    }
}
