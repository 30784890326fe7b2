package org.benefitstriage.models.training;

import static org.benefitstriage.models.artefact.PointsScale.ANCHOR_ODDS;
import static org.benefitstriage.models.artefact.PointsScale.ANCHOR_POINTS;
import static org.benefitstriage.models.artefact.PointsScale.POINTS_TO_DOUBLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.benefitstriage.models.artefact.Scorecard;
import org.benefitstriage.models.artefact.Scorecard.FeaturePoints;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;
import org.benefitstriage.models.training.MonotoneWeights.Counted;

/**
 * Turns log-odds into whole points on the {@link org.benefitstriage.models.artefact.PointsScale}. Within a feature the best bin has 0 and points never fall on the way to the
 * worst, whatever was learnt: an officer must never read that more undeclared adults are less risk.
 */
final class PointsConversion {

    private static final double POINTS_PER_LOG_ODDS = POINTS_TO_DOUBLE / StrictMath.log(2);

    private PointsConversion() {}

    static Scorecard convert(BinWeights weights, List<BinnedClaim> claims, FeatureSchema schema) {
        double best = weights.intercept() + StrictMath.log(ANCHOR_ODDS);
        List<FeaturePoints> features = new ArrayList<>();
        for (int i = 0; i < schema.features().size(); i++) {
            Feature feature = schema.features().get(i);
            List<Double> rising = MonotoneWeights.rising(
                    fromBestToWorst(feature, weights.byFeature().get(i), counts(claims, i, feature)));
            best += rising.get(0);
            features.add(new FeaturePoints(feature.name(), points(feature, rising)));
        }
        return new Scorecard(ANCHOR_POINTS + rounded(best), features);
    }

    private static List<Counted> fromBestToWorst(Feature feature, List<OptionalDouble> weights, long[] counts) {
        List<Counted> ordered = new ArrayList<>();
        for (int bin : feature.fromBestToWorst()) {
            // A bin no claim fell in has nothing of its own to say: it follows the bin before it.
            double inherited = ordered.isEmpty()
                    ? firstKnown(feature, weights)
                    : ordered.get(ordered.size() - 1).weight();
            ordered.add(new Counted(weights.get(bin).orElse(inherited), Math.max(1, counts[bin])));
        }
        return ordered;
    }

    private static double firstKnown(Feature feature, List<OptionalDouble> weights) {
        return feature.fromBestToWorst().stream()
                .map(weights::get)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.of(0))
                .getAsDouble();
    }

    private static long[] counts(List<BinnedClaim> claims, int feature, Feature binned) {
        long[] counts = new long[binned.bins().size()];
        for (BinnedClaim claim : claims) {
            counts[claim.bins().get(feature)]++;
        }
        return counts;
    }

    private static List<Integer> points(Feature feature, List<Double> rising) {
        List<Integer> points = new ArrayList<>(Collections.nCopies(rising.size(), 0));
        for (int rank = 0; rank < rising.size(); rank++) {
            points.set(feature.fromBestToWorst().get(rank), rounded(rising.get(rank) - rising.get(0)));
        }
        return points;
    }

    private static int rounded(double logOdds) {
        return Math.toIntExact(Math.round(logOdds * POINTS_PER_LOG_ODDS));
    }
}
