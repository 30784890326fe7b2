package org.benefitstriage.models.artefact;

import java.util.List;
import org.benefitstriage.models.artefact.Scorecard.FeaturePoints;
import org.benefitstriage.models.features.Feature;
import org.benefitstriage.models.features.FeatureSchema;

/** A scorecard fits its schema and can only add risk: 0 in the best bin, and never less on the way to the worst. */
public final class ScorecardCheck {

    private static final int MOST_POINTS = 1_000_000;

    private ScorecardCheck() {}

    /** Passes, or throws with the reason. */
    public static void check(Scorecard scorecard, FeatureSchema schema) throws ArtefactFault {
        List<String> expected = schema.features().stream().map(Feature::name).toList();
        List<String> found =
                scorecard.features().stream().map(FeaturePoints::name).toList();
        if (!expected.equals(found)) {
            throw new ArtefactFault("The risk model's features are not those of the feature schema, in its order.");
        }
        if (scorecard.basePoints() < -MOST_POINTS || scorecard.basePoints() > MOST_POINTS) {
            throw new ArtefactFault("The risk model's base points are out of range.");
        }
        for (int i = 0; i < expected.size(); i++) {
            check(schema.features().get(i), scorecard.features().get(i).points());
        }
    }

    private static void check(Feature feature, List<Integer> points) throws ArtefactFault {
        if (points.size() != feature.bins().size()) {
            throw new ArtefactFault("The risk model has " + points.size() + " bins for " + feature.name()
                    + ", expected " + feature.bins().size() + ".");
        }
        int previous = 0;
        for (int bin : feature.fromBestToWorst()) {
            int here = points.get(bin);
            boolean best = bin == feature.fromBestToWorst().get(0);
            if (here < previous || here > MOST_POINTS || best && here != 0) {
                throw new ArtefactFault(
                        "The risk model's points for " + feature.name() + " do not start at 0 and rise with the risk.");
            }
            previous = here;
        }
    }
}
