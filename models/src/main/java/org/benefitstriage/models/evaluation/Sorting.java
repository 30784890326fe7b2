package org.benefitstriage.models.evaluation;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Row numbers in the order of a value; equal values in the order of their rows, so that the order is always the same. */
final class Sorting {

    private Sorting() {}

    static int[] byValue(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> values[row]).thenComparingInt(row -> row))
                .mapToInt(row -> row)
                .toArray();
    }
}
