package org.benefitstriage.models.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Pool-adjacent-violators: the nearest weights, by weighted squares, that never go down. */
final class MonotoneWeights {

    private MonotoneWeights() {}

    /** A weight and how many claims stand behind it. */
    record Counted(double weight, long claims) {}

    /** The weights in the given order, made to never go down. */
    static List<Double> rising(List<Counted> weights) {
        Deque<Pool> pools = new ArrayDeque<>();
        for (Counted weight : weights) {
            Pool pool = new Pool(weight.weight(), weight.claims(), 1);
            while (!pools.isEmpty() && pools.peekLast().mean() >= pool.mean()) {
                pool = pools.removeLast().with(pool);
            }
            pools.addLast(pool);
        }
        List<Double> rising = new ArrayList<>();
        for (Pool pool : pools) {
            for (int i = 0; i < pool.members(); i++) {
                rising.add(pool.mean());
            }
        }
        return rising;
    }

    private record Pool(double mean, long claims, int members) {
        Pool with(Pool other) {
            long together = claims + other.claims;
            return new Pool((mean * claims + other.mean * other.claims) / together, together, members + other.members);
        }
    }
}
