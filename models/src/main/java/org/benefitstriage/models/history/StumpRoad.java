package org.benefitstriage.models.history;

import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.benefitstriage.models.history.Boosting.Boosted;
import org.benefitstriage.models.history.Boosting.Shape;

/**
 * The second road: boosted stumps. Each tree looks at one feature, so the sum of all trees is a sum over features, and asking for each
 * bin alone gives its share exactly.
 */
final class StumpRoad {

    private StumpRoad() {}

    static LogOdds learn(BinnedRows rows, BinnedRows watching, long seed) {
        Boosted boosted = new Boosting(Shape.STUMPS, seed).boost(rows, watching);
        try {
            DMatrix single = new BoosterMatrix(rows).ofSingleBins();
            double[] margins = Boosting.margins(boosted.booster().predict(single, true, boosted.rounds()));
            single.dispose();
            return shares(margins, rows, boosted.provenance());
        } catch (XGBoostError e) {
            throw new IllegalStateException("the booster failed", e);
        } finally {
            boosted.booster().dispose();
        }
    }

    private static LogOdds shares(double[] margins, BinnedRows rows, String provenance) {
        double[][] byFeature = new double[rows.features().size()][];
        int next = 1;
        for (int feature = 0; feature < byFeature.length; feature++) {
            byFeature[feature] = new double[rows.features().get(feature).bins().count()];
            for (int bin = 0; bin < byFeature[feature].length; bin++) {
                byFeature[feature][bin] = margins[next++] - margins[0];
            }
        }
        return new LogOdds(margins[0], byFeature, provenance);
    }
}
