package org.benefitstriage.models.history;

import static org.benefitstriage.models.artefact.PointsScale.ANCHOR_ODDS;
import static org.benefitstriage.models.artefact.PointsScale.ANCHOR_POINTS;
import static org.benefitstriage.models.artefact.PointsScale.POINTS_TO_DOUBLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.benefitstriage.models.table.Direction;

/** Turns log-odds into whole points: directions enforced, the best bin at 0, the sum the same up to rounding. */
final class PointsMaker {

    private static final double POINTS_PER_LOG_ODDS = POINTS_TO_DOUBLE / StrictMath.log(2);

    private PointsMaker() {}

    static HistoryPoints make(LogOdds learnt, BinnedRows rows) {
        double base = learnt.intercept() + StrictMath.log(ANCHOR_ODDS);
        List<List<Integer>> byFeature = new ArrayList<>();
        for (int i = 0; i < rows.features().size(); i++) {
            BinnedFeature feature = rows.features().get(i);
            double[] weightByBin = rows.weightByBin(i);
            double[] logOdds = learnt.byFeature()[i].clone();
            inOrder(logOdds, weightByBin, feature);
            double best = best(logOdds, weightByBin);
            unseenAreWorst(logOdds, weightByBin, feature);
            base += best;
            byFeature.add(Arrays.stream(logOdds)
                    .map(value -> Math.max(0, (value - best) * POINTS_PER_LOG_ODDS))
                    .mapToObj(points -> (int) Math.round(points))
                    .toList());
        }
        return new HistoryPoints(ANCHOR_POINTS + (int) Math.round(base * POINTS_PER_LOG_ODDS), byFeature);
    }

    /** Log-odds that a score in points stands for. */
    static double logOdds(int points) {
        return (points - ANCHOR_POINTS) / POINTS_PER_LOG_ODDS - StrictMath.log(ANCHOR_ODDS);
    }

    private static double best(double[] logOdds, double[] weightByBin) {
        double best = Double.POSITIVE_INFINITY;
        for (int bin = 0; bin < logOdds.length; bin++) {
            best = weightByBin[bin] > 0 ? Math.min(best, logOdds[bin]) : best;
        }
        return best;
    }

    private static void inOrder(double[] logOdds, double[] weightByBin, BinnedFeature feature) {
        List<Integer> ordered = new ArrayList<>();
        for (int bin : feature.ordered()) {
            ordered.add(bin);
        }
        if (feature.direction() == Direction.FALLING) {
            Collections.reverse(ordered);
        }
        // A bin without rows has nothing to say of its own: it follows the bin before it in the direction of risk.
        for (int i = 1; i < ordered.size(); i++) {
            if (weightByBin[ordered.get(i)] == 0) {
                logOdds[ordered.get(i)] = logOdds[ordered.get(i - 1)];
            }
        }
        List<Rising.Weighted> values = ordered.stream()
                .map(bin -> new Rising.Weighted(logOdds[bin], Math.max(weightByBin[bin], 1e-9)))
                .toList();
        List<Double> rising = Rising.of(values);
        for (int i = 0; i < ordered.size(); i++) {
            logOdds[ordered.get(i)] = rising.get(i);
        }
    }

    /** What was never seen in learning gets the points of the worst that was: the cautious reading. */
    private static void unseenAreWorst(double[] logOdds, double[] weightByBin, BinnedFeature feature) {
        double worst = Double.NEGATIVE_INFINITY;
        for (int bin = 0; bin < logOdds.length; bin++) {
            worst = weightByBin[bin] > 0 ? Math.max(worst, logOdds[bin]) : worst;
        }
        int ordered = feature.ordered().length;
        for (int bin = ordered; bin < logOdds.length; bin++) {
            logOdds[bin] = weightByBin[bin] > 0 ? logOdds[bin] : worst;
        }
    }
}
