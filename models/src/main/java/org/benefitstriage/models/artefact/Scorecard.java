package org.benefitstriage.models.artefact;

import java.util.List;

/**
 * Whole points for every bin.
 *
 * @param basePoints points every claim starts from
 * @param features one per feature, in the order of the schema
 */
public record Scorecard(int basePoints, List<FeaturePoints> features) {

    public Scorecard {
        features = List.copyOf(features);
    }

    /**
     * The points of one feature.
     *
     * @param name the feature
     * @param points one per bin, in the order of the bins; the best bin has 0
     */
    public record FeaturePoints(String name, List<Integer> points) {
        public FeaturePoints {
            points = List.copyOf(points);
        }
    }
}
