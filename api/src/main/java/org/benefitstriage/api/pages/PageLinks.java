package org.benefitstriage.api.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.benefitstriage.api.queue.QueueQuery;
import org.benefitstriage.api.queue.QueueSort;

/** Addresses of a list: the same address always gives the same view, so it can be bookmarked and gone back to. */
final class PageLinks {

    private final QueueQuery query;

    PageLinks(QueueQuery query) {
        this.query = query;
    }

    /** Another page of this view. */
    String page(int number) {
        Map<String, String> parameters = parameters();
        parameters.put("page", String.valueOf(number));
        return address(parameters);
    }

    /** This view sorted by a column; by the column it is sorted by already, the other way round. */
    String sortedBy(QueueSort sort) {
        Map<String, String> parameters = parameters();
        parameters.put("sort", sort.slug());
        parameters.put("order", sort == query.sort() && !query.descending() ? "descending" : "ascending");
        return address(parameters);
    }

    /** This view with one of its filters taken away. */
    String without(String filter) {
        Map<String, String> parameters = parameters();
        parameters.remove(filter);
        return address(parameters);
    }

    /** The list without filters. */
    String cleared() {
        return address(Map.of("list", query.list().slug()));
    }

    /** What {@code aria-sort} says of a column. */
    String ariaSort(QueueSort sort) {
        if (sort != query.sort()) {
            return "none";
        }
        return query.descending() ? "descending" : "ascending";
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("list", query.list().slug());
        query.band().ifPresent(band -> parameters.put("risk", band.name()));
        query.benefit().ifPresent(benefit -> parameters.put("benefit", benefit.name()));
        Optional.of(query.reference())
                .filter(text -> !text.isBlank())
                .ifPresent(text -> parameters.put("reference", text));
        parameters.put("sort", query.sort().slug());
        parameters.put("order", query.descending() ? "descending" : "ascending");
        return parameters;
    }

    private static String address(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/referrals?", ""));
    }
}
