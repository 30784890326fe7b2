package org.benefitstriage.api.pages;

import java.util.List;
import org.benefitstriage.api.calculations.ScheduleLine;

/**
 * What an award is from which day on.
 *
 * @param benefit the benefit
 * @param lines one for each change, in order
 */
public record ScheduleView(String benefit, List<Line> lines) {

    public ScheduleView {
        lines = List.copyOf(lines);
    }

    /**
     * Days with one weekly award.
     *
     * @param from the first day, in words
     * @param to the last day, in words
     * @param weekly the award a week, or that it is not worked out
     * @param reasons why it is not worked out
     */
    public record Line(String from, String to, String weekly, List<String> reasons) {}

    static ScheduleView of(String benefit, List<ScheduleLine> lines) {
        return new ScheduleView(
                benefit,
                lines.stream()
                        .map(line -> new Line(
                                Words.day(line.from()),
                                Words.day(line.to()),
                                line.weeklyPence().map(Words::pounds).orElse("not worked out"),
                                line.reasons()))
                        .toList());
    }
}
