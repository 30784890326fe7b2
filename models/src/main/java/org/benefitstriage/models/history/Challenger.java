package org.benefitstriage.models.history;

import java.util.Locale;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.benefitstriage.models.evaluation.RankMeasure;
import org.benefitstriage.models.evaluation.ScoredRows;
import org.benefitstriage.models.history.Boosting.Boosted;
import org.benefitstriage.models.history.Boosting.Shape;

/** Boosted trees that never decide anything and are never stored: they show what simplicity costs. */
final class Challenger {

    private Challenger() {}

    /** Log-odds of the test rows. */
    static double[] logOdds(BinnedRows learning, BinnedRows calibration, BinnedRows test, long seed) {
        BinnedRows sample = learning.sample(RoadChoice.MOST_ROWS, seed);
        Boosted boosted = new Boosting(Shape.TREES, seed).boost(sample, calibration.sample(RoadChoice.MOST_ROWS, seed));
        try {
            DMatrix matrix = new BoosterMatrix(test).ofRows();
            double[] margins = Boosting.margins(boosted.booster().predict(matrix, true, boosted.rounds()));
            matrix.dispose();
            return margins;
        } catch (XGBoostError e) {
            throw new IllegalStateException("the booster failed", e);
        } finally {
            boosted.booster().dispose();
        }
    }

    /** What the challenger reaches, in words, and how much of it the scorecard keeps. */
    static String inWords(
            BinnedRows learning, BinnedRows calibration, BinnedRows test, double scorecardAuc, long seed) {
        if (!Boosting.isAvailable()) {
            return "none: the booster has no native library for this machine";
        }
        double[] margins = logOdds(learning, calibration, test, seed);
        double auc = new RankMeasure(new ScoredRows(margins, margins, test.errors(), test.weights())).auc();
        return String.format(
                Locale.ROOT,
                "boosted trees of depth 4 with the same directions, learnt from %d rows: AUC %.4f; the scorecard"
                        + " reaches %.1f%% of it",
                Math.min(learning.size(), RoadChoice.MOST_ROWS),
                auc,
                100 * scorecardAuc / auc);
    }
}
