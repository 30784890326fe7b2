package org.benefitstriage.models.history;

import java.util.stream.IntStream;
import org.benefitstriage.models.table.Direction;

/**
 * A feature with its groups.
 *
 * @param column the table's column
 * @param inWords what it is
 * @param direction which way risk may go as a number goes up
 * @param bins the groups
 */
public record BinnedFeature(String column, String inWords, Direction direction, Bins bins) {

    /** The groups between which the direction holds, from the lowest number to the highest; empty when there is no direction. */
    int[] ordered() {
        return direction == Direction.FREE
                ? new int[0]
                : IntStream.range(0, bins.missing()).toArray();
    }
}
