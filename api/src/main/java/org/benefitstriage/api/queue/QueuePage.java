package org.benefitstriage.api.queue;

import java.util.List;
import java.util.Map;

/**
 * A page of a list, with the size of every list.
 *
 * @param rows the lines
 * @param total how many lines the filters leave in the whole list
 * @param sizes how many referrals each list has without filters
 */
public record QueuePage(List<QueueRow> rows, long total, Map<QueueList, Long> sizes) {

    public QueuePage {
        rows = List.copyOf(rows);
        sizes = Map.copyOf(sizes);
    }
}
