package org.benefitstriage.models.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Gradient boosting with the schema's directions, stopped when rows it does not learn from no longer gain. */
final class Boosting {

    private static final int ROUNDS_BETWEEN_LOOKS = 50;
    private static final int LOOKS_WITHOUT_GAIN = 1;
    private static final double SMALLEST_GAIN = 5e-5;
    /** On fewer rows than these a large step has overshot before the first look. */
    private static final int FEW_ROWS = 20_000;

    private static final double STEP_OF_FEW_ROWS = 0.25;
    // One thread: the sums are then always added in the same order, and a busy machine does not wait for its threads.
    private static final int THREADS = 1;

    private final Shape shape;
    private final long seed;

    /** What kind of trees. */
    enum Shape {
        /** One cut each: the sum is additive in the features. */
        STUMPS(1, 0.3, 1_000),
        /** Four levels: features may work together. Only ever a challenger. */
        TREES(4, 0.2, 300);

        private final int depth;
        private final double step;
        private final int mostRounds;

        Shape(int depth, double step, int mostRounds) {
            this.depth = depth;
            this.step = step;
            this.mostRounds = mostRounds;
        }
    }

    /**
     * What came out.
     *
     * @param booster the trees
     * @param rounds how many of them count
     * @param provenance every setting
     */
    record Boosted(Booster booster, int rounds, String provenance) {}

    Boosting(Shape shape, long seed) {
        this.shape = shape;
        this.seed = seed;
    }

    /** Whether the booster's native library can be used on this machine. */
    static boolean isAvailable() {
        try {
            new DMatrix(new float[] {1}, 1, 1, Float.NaN).dispose();
            return true;
        } catch (XGBoostError | LinkageError e) {
            // No native library for this processor or system: the other road is open, and the report says so.
            return false;
        }
    }

    Boosted boost(BinnedRows learning, BinnedRows watching) {
        try {
            BoosterMatrix form = new BoosterMatrix(learning);
            DMatrix learn = form.ofRows();
            DMatrix watch = new BoosterMatrix(watching).ofRows();
            try {
                Map<String, Object> settings = settings(form.directions(), learning.size());
                return boost(learn, watch, watching, settings);
            } finally {
                learn.dispose();
                watch.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("the booster failed", e);
        }
    }

    private Boosted boost(DMatrix learn, DMatrix watch, BinnedRows watching, Map<String, Object> settings)
            throws XGBoostError {
        Booster booster = XGBoost.train(learn, settings, 1, Map.of(), null, null);
        double best = Double.POSITIVE_INFINITY;
        int bestRounds = 1;
        for (int round = 1; round < shape.mostRounds; round++) {
            booster.update(learn, round);
            if ((round + 1) % ROUNDS_BETWEEN_LOOKS == 0) {
                double loss = LogLoss.of(margins(booster.predict(watch, true, round + 1)), watching);
                if (loss < best - SMALLEST_GAIN) {
                    best = loss;
                    bestRounds = round + 1;
                } else if (round + 1 - bestRounds >= LOOKS_WITHOUT_GAIN * ROUNDS_BETWEEN_LOOKS) {
                    break;
                }
            }
        }
        return new Boosted(booster, bestRounds, provenance(settings, bestRounds));
    }

    private Map<String, Object> settings(String directions, int rows) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("objective", "binary:logistic");
        settings.put("eta", rows < FEW_ROWS ? shape.step * STEP_OF_FEW_ROWS : shape.step);
        settings.put("max_depth", shape.depth);
        settings.put("lambda", 1);
        settings.put("min_child_weight", 1);
        settings.put("tree_method", "hist");
        settings.put("max_bin", 256);
        settings.put("monotone_constraints", directions);
        settings.put("base_score", 0.5);
        settings.put("nthread", THREADS);
        settings.put("seed", seed);
        settings.put("verbosity", 0);
        return settings;
    }

    private static String provenance(Map<String, Object> settings, int rounds) {
        return "xgboost4j 1.6.2, " + rounds + " rounds, " + new TreeMap<>(settings);
    }

    static double[] margins(float[][] predictions) {
        double[] margins = new double[predictions.length];
        for (int i = 0; i < margins.length; i++) {
            margins[i] = predictions[i][0];
        }
        return margins;
    }
}
