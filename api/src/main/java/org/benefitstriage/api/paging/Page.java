package org.benefitstriage.api.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as were asked for
 * @param next where the next page begins, if there is one
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts a page from one row more than it holds: the surplus row says that there is a next page. */
    public static <R, T> Page<T> cut(List<R> rows, int limit, Function<R, T> item, Function<R, Cursor> cursor) {
        List<R> shown = rows.subList(0, Math.min(rows.size(), limit));
        Optional<Cursor> next =
                rows.size() > limit ? Optional.of(cursor.apply(shown.get(shown.size() - 1))) : Optional.empty();
        return new Page<>(shown.stream().map(item).toList(), next);
    }
}
