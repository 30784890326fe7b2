package org.benefitstriage.models.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.models.artefact.CalibrationTable;
import org.benefitstriage.models.artefact.CalibrationTable.Step;

/**
 * Pool-adjacent-violators on a later year: the share in error by score, made to never go down. Whole numbers throughout.
 * Scores are first gathered into cells so that no step rests on a handful of claims.
 */
final class CalibrationFit {

    private static final int FEWEST_CLAIMS_IN_A_CELL = 200;

    private CalibrationFit() {}

    static CalibrationTable fit(ScoredClaims claims) {
        Deque<Pool> pools = new ArrayDeque<>();
        for (Pool cell : cells(claims)) {
            Pool pool = cell;
            while (!pools.isEmpty() && pools.peekLast().shareIsAtLeast(pool)) {
                pool = pools.removeLast().with(pool);
            }
            pools.addLast(pool);
        }
        List<Step> steps = new ArrayList<>();
        int previous = -1;
        for (Pool pool : pools) {
            // Counting half a claim more can make two nearly equal pools the same, or swap them: they stay one step.
            if (pool.perTenThousand() > previous) {
                previous = pool.perTenThousand();
                steps.add(new Step(pool.fromPoints(), previous));
            }
        }
        return new CalibrationTable(steps);
    }

    private static List<Pool> cells(ScoredClaims claims) {
        Map<Long, Pool> byScore = new TreeMap<>();
        for (int i = 0; i < claims.size(); i++) {
            int points = Math.toIntExact(claims.scores()[i]);
            byScore.merge(claims.scores()[i], new Pool(points, 1, claims.errors()[i] ? 1 : 0), Pool::with);
        }
        List<Pool> cells = new ArrayList<>();
        for (Pool score : byScore.values()) {
            int last = cells.size() - 1;
            if (last >= 0 && cells.get(last).claims() < FEWEST_CLAIMS_IN_A_CELL) {
                cells.set(last, cells.get(last).with(score));
            } else {
                cells.add(score);
            }
        }
        int last = cells.size() - 1;
        if (last > 0 && cells.get(last).claims() < FEWEST_CLAIMS_IN_A_CELL) {
            Pool remainder = cells.remove(last);
            cells.set(last - 1, cells.get(last - 1).with(remainder));
        }
        return cells;
    }

    private record Pool(int fromPoints, long claims, long errors) {

        Pool with(Pool later) {
            return new Pool(fromPoints, claims + later.claims, errors + later.errors);
        }

        boolean shareIsAtLeast(Pool later) {
            return errors * later.claims >= later.errors * claims;
        }

        /** The share in error, counting half a claim more of each kind: no score is ever certain. */
        int perTenThousand() {
            return (int) ((10_000 * (2 * errors + 1) + claims + 1) / (2 * (claims + 1)));
        }
    }
}
