package org.benefitstriage.models.history;

import java.util.Arrays;
import org.benefitstriage.models.history.Bins.NumberBins;

/**
 * Draws what few rows say towards what more of them say: a bin of numbers towards its neighbours, and every bin towards its feature's mean,
 * as if it had so many average rows more. How far is measured on the calibration rows, after rounding to points. A large table needs
 * neither, a table of a thousand rows does.
 */
final class Shrinkage {

    private static final int[] ROWS_MORE = {0, 5, 15, 40, 100};
    private static final int[] SMOOTHED = {0, 1, 4};

    private Shrinkage() {}

    /** The best of them; the least where two are equally good. */
    static LogOdds best(LogOdds learnt, BinnedRows learning, BinnedRows judge) {
        double[][] weights = new double[learnt.byFeature().length][];
        for (int feature = 0; feature < weights.length; feature++) {
            weights[feature] = learning.weightByBin(feature);
        }
        LogOdds best = learnt;
        double smallest = Double.POSITIVE_INFINITY;
        for (int times : SMOOTHED) {
            for (int more : ROWS_MORE) {
                LogOdds tried = drawn(learnt, learning, weights, times, more);
                double loss = RoadChoice.loss(tried, learning, judge);
                if (loss < smallest) {
                    smallest = loss;
                    best = tried;
                }
            }
        }
        return best;
    }

    private static LogOdds drawn(LogOdds learnt, BinnedRows rows, double[][] weights, int times, int more) {
        if (times == 0 && more == 0) {
            return learnt;
        }
        double[][] drawn = new double[weights.length][];
        for (int feature = 0; feature < drawn.length; feature++) {
            double[] logOdds = learnt.byFeature()[feature];
            if (rows.features().get(feature).bins() instanceof NumberBins bins) {
                logOdds = smoothed(logOdds, weights[feature], bins.missing(), times);
            }
            drawn[feature] = towardsTheMean(logOdds, weights[feature], more);
        }
        return new LogOdds(
                learnt.intercept(),
                drawn,
                learnt.provenance() + "\nbins of numbers smoothed " + times
                        + " times, each bin drawn to its feature's mean by " + more + " rows");
    }

    /** Each bin half itself, half its neighbours, by their rows. */
    private static double[] smoothed(double[] logOdds, double[] weights, int bins, int times) {
        double[] current = logOdds.clone();
        for (int time = 0; time < times; time++) {
            double[] next = current.clone();
            for (int bin = 0; bin < bins; bin++) {
                double sum = 2 * weights[bin] * current[bin];
                double all = 2 * weights[bin];
                for (int beside : new int[] {bin - 1, bin + 1}) {
                    if (beside >= 0 && beside < bins) {
                        sum += weights[beside] * current[beside];
                        all += weights[beside];
                    }
                }
                next[bin] = all > 0 ? sum / all : current[bin];
            }
            current = next;
        }
        return current;
    }

    private static double[] towardsTheMean(double[] logOdds, double[] weights, int more) {
        double all = Arrays.stream(weights).sum();
        double mean = 0;
        for (int bin = 0; bin < logOdds.length; bin++) {
            mean += logOdds[bin] * weights[bin] / all;
        }
        double[] drawn = new double[logOdds.length];
        for (int bin = 0; bin < logOdds.length; bin++) {
            double share = weights[bin] + more > 0 ? weights[bin] / (weights[bin] + more) : 0;
            drawn[bin] = mean + (logOdds[bin] - mean) * share;
        }
        return drawn;
    }
}
