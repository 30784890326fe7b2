package org.benefitstriage.api.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.benefitstriage.api.queue.QueueList;
import org.benefitstriage.api.queue.QueuePage;
import org.benefitstriage.api.queue.QueueQuery;
import org.benefitstriage.api.queue.QueueRow;
import org.benefitstriage.api.queue.QueueSort;
import org.benefitstriage.api.referrals.ReferralStatus;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.risk.Band;

/**
 * The list of referrals as the template prints it.
 *
 * @param list the list shown
 * @param tabs all lists with their sizes
 * @param heading how many there are, in words
 * @param columns the headers, in order
 * @param rows the lines
 * @param filters the filters in force, each with the address that takes it away
 * @param fields what the filter form holds
 * @param pages links to the pages, empty when there is one page only
 * @param clear the address without filters
 */
public record QueueView(
        QueueList list,
        List<Tab> tabs,
        String heading,
        List<Column> columns,
        List<Line> rows,
        List<ActiveFilter> filters,
        FilterFields fields,
        List<PageLink> pages,
        String clear) {

    private static final int WINDOW = 2;
    private static final Pattern RULE = Pattern.compile(" \\([A-Z]{2,4}-[A-Z0-9-]+(, \\d+ points?)?\\)\\.?$");

    /** What was found, then what was looked at: a list shows the first, the claim's page both. */
    private static final Pattern FOUND = Pattern.compile("^([^:]+): .*\\((?:RSK|MRV)-\\d+(, \\d+ points?)?\\)$");

    /** A list in the sub-navigation. */
    public record Tab(String title, long size, String href, boolean current) {}

    /** A column header; {@code href} is empty where the column cannot be sorted. */
    public record Column(String title, String href, String ariaSort) {}

    /** One referral; {@code dueClass} repeats in weight and colour what {@code due} says. */
    public record Line(
            QueueRow row,
            String benefits,
            Tag risk,
            List<String> reasons,
            String received,
            String due,
            String dueOn,
            String dueClass,
            String assignedTo,
            Tag status) {

        /** Whether the status says more than that somebody has to look. */
        public boolean hasStatus() {
            return row.status() != ReferralStatus.OPEN;
        }
    }

    /** A filter in force. */
    public record ActiveFilter(String text, String remove) {}

    /** A choice of the filter form. */
    public record Choice(String value, String text, boolean chosen) {}

    /** What the filter form holds. */
    public record FilterFields(
            List<Choice> risks, List<Choice> benefits, String reference, String sort, String order) {}

    /** A page; the gap before it, if any, is shown as an ellipsis. */
    public record PageLink(int number, String href, boolean current, boolean afterGap) {}

    static QueueView of(QueueQuery query, QueuePage page, Map<String, String> names, LocalDate today) {
        PageLinks links = new PageLinks(query);
        return new QueueView(
                query.list(),
                Stream.of(QueueList.values())
                        .map(list -> new Tab(
                                list.title(),
                                page.sizes().getOrDefault(list, 0L),
                                "/referrals?list=" + list.slug(),
                                list == query.list()))
                        .toList(),
                heading(query, page),
                columns(query, links),
                page.rows().stream().map(row -> line(row, names, today)).toList(),
                filters(query, links),
                fields(query),
                pages(query, page, links),
                links.cleared());
    }

    public boolean showsRisk() {
        return list.showsRisk();
    }

    /** Whether lines tell who works on them: in these two lists everybody knows. */
    public boolean showsAssignee() {
        return list != QueueList.YOURS && list != QueueList.UNASSIGNED;
    }

    /** Whether lines tell how far they have got: nobody has begun with what is unassigned. */
    public boolean showsStatus() {
        return list != QueueList.UNASSIGNED;
    }

    /** Whether the list of one's own work is empty, so that the page says where work is found. */
    public boolean isYoursAndEmpty() {
        return list == QueueList.YOURS && rows.isEmpty() && filters.isEmpty();
    }

    /** How many claims nobody works on. */
    public long unassigned() {
        return tabs.get(QueueList.UNASSIGNED.ordinal()).size();
    }

    /** A reason without its details and the rule it came from, which the claim page has: a list is read at a glance. */
    static String atAGlance(String reason) {
        Matcher found = FOUND.matcher(reason);
        return found.matches() ? found.group(1) + "." : RULE.matcher(reason).replaceFirst("");
    }

    private static String heading(QueueQuery query, QueuePage page) {
        String results = Words.count(page.total(), "referral");
        int first = (query.page() - 1) * QueueQuery.ROWS + 1;
        return page.rows().isEmpty() || page.total() <= QueueQuery.ROWS
                ? results
                : "Showing " + first + " to " + (first + page.rows().size() - 1) + " of " + results;
    }

    private static List<Column> columns(QueueQuery query, PageLinks links) {
        List<Column> columns = new ArrayList<>();
        columns.add(sortable("Claim", QueueSort.REFERENCE, links));
        columns.add(new Column("Name", "", ""));
        columns.add(new Column("Benefit", "", ""));
        if (query.list().showsRisk()) {
            columns.add(sortable("Risk", QueueSort.RISK, links));
            columns.add(new Column("Why it was referred", "", ""));
        }
        columns.add(sortable("Received", QueueSort.RECEIVED, links));
        columns.add(sortable("Due", QueueSort.DUE, links));
        if (query.list() == QueueList.YOURS) {
            columns.add(new Column("Status", "", ""));
        } else if (query.list() != QueueList.UNASSIGNED) {
            columns.add(new Column("Assigned to", "", ""));
        }
        return columns;
    }

    private static Column sortable(String title, QueueSort sort, PageLinks links) {
        return new Column(title, links.sortedBy(sort), links.ariaSort(sort));
    }

    private static Line line(QueueRow row, Map<String, String> names, LocalDate today) {
        boolean decided = row.status() == ReferralStatus.CLOSED;
        return new Line(
                row,
                Words.shortly(row.benefits()),
                row.band().map(Tag::of).orElse(Tag.QUALITY_CHECK),
                row.reasons().stream().map(QueueView::atAGlance).toList(),
                Words.shortDay(row.receivedOn()),
                decided ? "" : Words.due(row.dueOn(), today),
                Words.shortDay(row.dueOn()),
                dueClass(row.dueOn(), today, decided),
                row.assignee().map(id -> names.getOrDefault(id, id)).orElse("Nobody"),
                Tag.of(row.status()));
    }

    private static String dueClass(LocalDate due, LocalDate today, boolean decided) {
        if (decided || due.isAfter(today.plusDays(2))) {
            return "";
        }
        return due.isBefore(today) ? "app-due--overdue" : "app-due--soon";
    }

    private static List<ActiveFilter> filters(QueueQuery query, PageLinks links) {
        List<ActiveFilter> filters = new ArrayList<>();
        query.band().ifPresent(band -> filters.add(new ActiveFilter(band.inWords(), links.without("risk"))));
        query.benefit().ifPresent(benefit -> filters.add(new ActiveFilter(benefit.title(), links.without("benefit"))));
        if (!query.reference().isBlank()) {
            filters.add(new ActiveFilter("Reference contains " + query.reference(), links.without("reference")));
        }
        return filters;
    }

    private static FilterFields fields(QueueQuery query) {
        List<Choice> risks =
                new ArrayList<>(List.of(new Choice("", "Any", query.band().isEmpty())));
        for (Band band : Band.values()) {
            risks.add(new Choice(
                    band.name(),
                    band.inWords(),
                    query.band().filter(band::equals).isPresent()));
        }
        List<Choice> benefits =
                new ArrayList<>(List.of(new Choice("", "Any", query.benefit().isEmpty())));
        for (Benefit benefit : Benefit.values()) {
            benefits.add(new Choice(
                    benefit.name(),
                    benefit.title(),
                    query.benefit().filter(benefit::equals).isPresent()));
        }
        return new FilterFields(
                risks,
                benefits,
                query.reference(),
                query.sort().slug(),
                query.descending() ? "descending" : "ascending");
    }

    private static List<PageLink> pages(QueueQuery query, QueuePage page, PageLinks links) {
        int last = (int) Math.min(QueueQuery.LAST_PAGE, (page.total() + QueueQuery.ROWS - 1) / QueueQuery.ROWS);
        if (last <= 1) {
            return List.of();
        }
        int[] shown = IntStream.rangeClosed(1, last)
                .filter(n -> n == 1 || n == last || Math.abs(n - query.page()) <= WINDOW)
                .toArray();
        return IntStream.range(0, shown.length)
                .mapToObj(i -> new PageLink(
                        shown[i], links.page(shown[i]), shown[i] == query.page(), i > 0 && shown[i] - shown[i - 1] > 1))
                .toList();
    }
}
