package org.benefitstriage.rules.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.port.Uprating;

/**
 * The figures of one kind of case, laid out in time. Built once: between two days on which something changes the same
 * immutable map serves every day, so that looking a day up is one search in a small tree.
 */
final class Timeline {

    private final EffectivePeriod coverage;
    private final NavigableMap<LocalDate, Map<String, Figure>> figuresFrom = new TreeMap<>();

    private Timeline(EffectivePeriod coverage) {
        this.coverage = coverage;
    }

    /**
     * Lays the entries out; a figure that has a gap or an overlap inside the covered days is refused.
     *
     * @param coverage the days of this kind of case
     * @param years the days of the years themselves: all that a yearly figure without benefit weeks has to cover
     */
    static Timeline of(List<FigureEntry> entries, Uprating uprating, EffectivePeriod coverage, EffectivePeriod years) {
        Map<String, List<FigureEntry>> byId = new TreeMap<>();
        entries.forEach(entry ->
                byId.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry));
        byId.values().forEach(family -> check(family, uprating, required(family, coverage, years)));

        TreeSet<LocalDate> changes = new TreeSet<>(List.of(coverage.from()));
        for (FigureEntry entry : entries) {
            changes.add(entry.periodFor(uprating).from());
            changes.add(entry.periodFor(uprating).to().plusDays(1));
        }
        Timeline timeline = new Timeline(coverage);
        for (LocalDate change : changes) {
            if (coverage.covers(change)) {
                timeline.figuresFrom.put(change, inForce(entries, uprating, change));
            }
        }
        return timeline;
    }

    ParameterSet at(LocalDate date) {
        if (!coverage.covers(date)) {
            return new ParameterSet(date, Map.of());
        }
        return new ParameterSet(date, figuresFrom.floorEntry(date).getValue());
    }

    EffectivePeriod coverage() {
        return coverage;
    }

    private static void check(List<FigureEntry> family, Uprating uprating, EffectivePeriod coverage) {
        family.sort(Comparator.comparing(entry -> entry.periodFor(uprating).from()));
        Succession.check(family, entry -> entry.periodFor(uprating), entry -> entry.id() + " in " + entry.place());
        FigureEntry first = family.get(0);
        FigureEntry last = family.get(family.size() - 1);
        if (first.periodFor(uprating).from().isAfter(coverage.from())) {
            throw uncovered(first, "begins on " + first.periodFor(uprating).from(), coverage);
        }
        if (last.periodFor(uprating).to().isBefore(coverage.to())) {
            throw uncovered(last, "ends on " + last.periodFor(uprating).to(), coverage);
        }
        for (FigureEntry entry : family) {
            if (!entry.unit().equals(first.unit())) {
                throw new RuleBookFault(entry.id() + " is in " + entry.unit() + " in " + entry.place() + " and in "
                        + first.unit() + " in " + first.place() + ": use one unit");
            }
        }
    }

    private static EffectivePeriod required(List<FigureEntry> family, EffectivePeriod coverage, EffectivePeriod years) {
        boolean followsTheYear =
                family.stream().allMatch(entry -> entry.cadence() == Cadence.YEARLY && !entry.movesWithTheWeek());
        boolean shorter = followsTheYear && years.to().isBefore(coverage.to());
        return shorter ? new EffectivePeriod(coverage.from(), years.to()) : coverage;
    }

    private static RuleBookFault uncovered(FigureEntry entry, String what, EffectivePeriod coverage) {
        return new RuleBookFault("gap: " + entry.id() + " in " + entry.place() + " " + what + ", the figures cover "
                + coverage + ": add the missing days, if need be with \"value: unknown\" or \"value: not-in-force\"");
    }

    private static Map<String, Figure> inForce(List<FigureEntry> entries, Uprating uprating, LocalDate day) {
        Map<String, Figure> figures = new TreeMap<>();
        for (FigureEntry entry : entries) {
            if (entry.periodFor(uprating).covers(day)) {
                entry.figure().ifPresent(figure -> figures.put(figure.id(), figure));
            }
        }
        return Map.copyOf(figures);
    }
}
