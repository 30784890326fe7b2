package org.benefitstriage.api.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.benefitstriage.api.parameters.ParameterList;
import org.benefitstriage.api.parameters.ParameterView;
import org.benefitstriage.rules.book.FigureWords;

/**
 * The figures of a day as the template prints them.
 *
 * @param date the day, for the filter
 * @param day the day in words
 * @param title the list's title
 * @param show the list's name in an address
 * @param tabs the lists
 * @param lines one a figure
 * @param covered whether the day has figures at all
 */
public record FigureListView(
        String date, String day, String title, String show, List<Tab> tabs, List<Line> lines, boolean covered) {

    /** A list in the sub-navigation. */
    public record Tab(String title, long size, String href, boolean current) {}

    /** One figure. */
    public record Line(
            String label, String href, String value, String period, String citation, String known, Tag standing) {}

    static FigureListView of(ParameterList list, FigureTab current) {
        String date = list.date().toString();
        return new FigureListView(
                date,
                Words.day(list.date()),
                current.title(),
                current.slug(),
                Arrays.stream(FigureTab.values())
                        .map(tab -> new Tab(
                                tab.title(),
                                list.parameters().stream().filter(tab::lists).count(),
                                "/figures?date=" + date + "&show=" + tab.slug(),
                                tab == current))
                        .toList(),
                list.parameters().stream()
                        .filter(current::lists)
                        .map(figure -> line(figure, list.date()))
                        .toList(),
                !list.parameters().isEmpty());
    }

    private static Line line(ParameterView figure, LocalDate on) {
        return new Line(
                Words.capitalised(figure.label()),
                FigureView.href(figure, on),
                figure.value(),
                Words.shortDay(figure.from()) + " to " + Words.shortDay(figure.to()),
                figure.citation(),
                Words.capitalised(FigureWords.of(figure.certainty())) + "; " + FigureWords.of(figure.lawChecked()),
                Tag.of(figure.standing()));
    }
}
