package org.benefitstriage.api.queue;

import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.risk.Band;

/**
 * Which part of which list is wanted.
 *
 * @param list the list
 * @param band only this risk, where the list shows risk
 * @param benefit claimed, alone or with the other
 * @param reference part of the claim reference, as typed; empty for all
 * @param sort by what
 * @param descending from the highest or latest
 * @param page counts from 1
 */
public record QueueQuery(
        QueueList list,
        Optional<Band> band,
        Optional<Benefit> benefit,
        String reference,
        QueueSort sort,
        boolean descending,
        int page) {

    /** Rows on a page. */
    public static final int ROWS = 25;

    /** Beyond this a filter is of more use than another page. */
    public static final int LAST_PAGE = 1000;

    public QueueQuery {
        if (!list.showsRisk()) {
            band = Optional.empty();
            sort = sort == QueueSort.RISK ? QueueSort.DUE : sort;
        }
        if (page < 1 || page > LAST_PAGE) {
            throw new IllegalArgumentException("expected a page from 1 to " + LAST_PAGE + ", found " + page);
        }
    }
}
