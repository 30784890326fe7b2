package org.benefitstriage.models.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Pool-adjacent-violators: the nearest values, by weighted squares, that never go down. */
final class Rising {

    private Rising() {}

    /** A value and what stands behind it, more than 0. */
    record Weighted(double value, double weight) {}

    static List<Double> of(List<Weighted> values) {
        Deque<Pool> pools = new ArrayDeque<>();
        for (Weighted value : values) {
            Pool pool = new Pool(value.value() * value.weight(), value.weight(), 1);
            while (!pools.isEmpty() && pools.peekLast().mean() >= pool.mean()) {
                Pool before = pools.removeLast();
                pool = new Pool(before.sum + pool.sum, before.weight + pool.weight, before.members + pool.members);
            }
            pools.addLast(pool);
        }
        List<Double> rising = new ArrayList<>();
        for (Pool pool : pools) {
            for (int i = 0; i < pool.members; i++) {
                rising.add(pool.mean());
            }
        }
        return rising;
    }

    private record Pool(double sum, double weight, int members) {
        double mean() {
            return sum / weight;
        }
    }
}
