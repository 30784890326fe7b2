package org.benefitstriage.models.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.benefitstriage.models.caseload.Draws;
import org.junit.jupiter.api.Test;

/** Rows are put in one order only: by value, then by row. */
class SortingTest {

    @Test
    void the_order_is_that_of_the_numbers_and_of_the_rows_among_equals() {
        Draws draws = Draws.seeded(5);
        double[] values = IntStream.range(0, 5_000)
                .mapToDouble(i -> (draws.below(400) - 200) / 7.0)
                .toArray();
        int[] expected = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> values[row]).thenComparing(row -> row))
                .mapToInt(row -> row)
                .toArray();

        assertThat(Sorting.byValue(values)).isEqualTo(expected);
    }

    @Test
    void zero_of_either_sign_is_one_number_and_infinities_are_the_ends() {
        assertThat(Sorting.byValue(
                        new double[] {0.0, -0.0, Double.POSITIVE_INFINITY, -1e300, Double.NEGATIVE_INFINITY, 1e-300}))
                .containsExactly(4, 3, 0, 1, 5, 2);
        assertThat(Sorting.byValue(new double[0])).isEmpty();
    }
}
