package org.benefitstriage.api.queue;

import java.util.Arrays;
import java.util.Optional;

/** What a list can be sorted by. */
public enum QueueSort {
    DUE("due", "due_on"),
    RECEIVED("received", "received_on"),
    REFERENCE("reference", "reference"),
    RISK("risk", "case band when 'LOW' then 1 when 'MEDIUM' then 2 else 3 end");

    private final String slug;
    private final String column;

    QueueSort(String slug, String column) {
        this.slug = slug;
        this.column = column;
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    /** Over the columns of {@link QueueSql#ROWS}. */
    String column() {
        return column;
    }

    public static Optional<QueueSort> ofSlug(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug.equals(slug)).findFirst();
    }
}
