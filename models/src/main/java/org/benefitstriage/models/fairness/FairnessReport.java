package org.benefitstriage.models.fairness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.models.evaluation.Interval;

/** The fairness report of one threshold, as text that can be published: no row can be read back from it. */
public final class FairnessReport {

    private static final List<Measure> SHOWN = List.of(
            Measure.SELECTION_RATE,
            Measure.FALSE_POSITIVE_RATE,
            Measure.FALSE_NEGATIVE_RATE,
            Measure.PRECISION,
            Measure.BURDEN);

    private final List<String> lines = new ArrayList<>();
    private final Map<Measure, List<String>> apart = new EnumMap<>(Measure.class);
    private final List<String> suppressed = new ArrayList<>();

    private FairnessReport() {}

    /**
     * What is reported.
     *
     * @param label what counts as an error
     * @param threshold from which score more is asked for, in words
     * @param decisions rows judged, by who decided: the score, and the officers where they are known
     * @param groupings one per characteristic that is known
     * @param proxies how well the features tell each characteristic, in words; empty without a model
     * @param seed of the resamples
     * @param resamples behind each interval
     */
    public record Subject(
            String label,
            String threshold,
            Map<String, Judged> decisions,
            List<Grouping> groupings,
            List<String> proxies,
            long seed,
            int resamples) {

        public Subject {
            decisions = new LinkedHashMap<>(decisions);
            groupings = List.copyOf(groupings);
            proxies = List.copyOf(proxies);
        }
    }

    /** The report, in Markdown. The same subject gives the same text. */
    public static String text(Subject subject) {
        FairnessReport report = new FairnessReport();
        report.head(subject);
        subject.decisions().forEach((who, judged) -> {
            report.lines.addAll(List.of("", "## " + who));
            report.groups(who, judged, subject);
        });
        report.differences();
        report.proxies(subject);
        report.untested(subject);
        return String.join("\n", report.lines) + "\n";
    }

    private void head(Subject subject) {
        lines.addAll(List.of(
                "# Fairness report",
                "",
                "In error means: " + subject.label() + ". With another definition every figure below would differ.",
                "",
                "More is asked for " + subject.threshold() + ".",
                "",
                "- Intervals are 95%, from " + subject.resamples() + " resamples, seed " + subject.seed() + ".",
                "- A group of fewer than " + GroupComparison.FEWEST_ROWS
                        + " rows is not shown, and no share is taken of fewer (–).",
                "- Differences are against the largest group of the same characteristic.",
                "- The measures can contradict each other; none of them alone says that something is fair."));
    }

    private void groups(String who, Judged judged, Subject subject) {
        List<Grouping> groupings = new ArrayList<>(subject.groupings());
        for (int i = 0; i < subject.groupings().size(); i++) {
            for (int j = i + 1; j < subject.groupings().size(); j++) {
                groupings.add(
                        subject.groupings().get(i).with(subject.groupings().get(j)));
            }
        }
        for (Grouping grouping : groupings) {
            lines.addAll(List.of("", "### " + grouping.name(), ""));
            StringBuilder head = new StringBuilder("| Group | Rows |");
            StringBuilder rule = new StringBuilder("|---|---:|");
            for (Measure measure : SHOWN) {
                head.append(' ').append(capital(measure.inWords())).append(" |");
                rule.append("---:|");
            }
            lines.add(head + " Predicted less found |");
            lines.add(rule + "---:|");
            for (GroupResult result : GroupComparison.of(judged, grouping, subject.seed(), subject.resamples())) {
                row(who, grouping, result);
            }
        }
    }

    private void row(String who, Grouping grouping, GroupResult result) {
        if (result.isSuppressed()) {
            suppressed.add(grouping.name() + ": " + result.group());
            return;
        }
        StringBuilder line = new StringBuilder("| " + result.group() + " | " + result.rows() + " |");
        for (Measure measure : SHOWN) {
            line.append(' ')
                    .append(Optional.ofNullable(result.measures().get(measure))
                            .map(Interval::asPercent)
                            .orElse("–"))
                    .append(" |");
            Optional.ofNullable(result.differences().get(measure))
                    .filter(difference -> !difference.covers(0))
                    .ifPresent(difference -> apart.computeIfAbsent(measure, any -> new ArrayList<>())
                            .add(who + ", " + grouping.name() + ", " + result.group() + ": " + difference.asPercent()));
        }
        String calibration = Double.isNaN(result.calibration())
                ? "–"
                : String.format(Locale.ROOT, "%.2f%%", 100 * result.calibration());
        lines.add(line + " " + calibration + " |");
    }

    private void differences() {
        lines.addAll(List.of("", "## Differences whose interval leaves out zero", ""));
        if (apart.isEmpty()) {
            lines.add("None. That is not proof that there are none: a small group hides a large difference.");
        }
        apart.forEach((measure, found) -> {
            lines.add("- " + capital(measure.inWords()) + ":");
            found.forEach(one -> lines.add("  - " + one));
        });
    }

    private void proxies(Subject subject) {
        if (!subject.proxies().isEmpty()) {
            lines.addAll(List.of("", "## How well the features tell the characteristic", ""));
            subject.proxies().forEach(proxy -> lines.add("- " + proxy));
        }
    }

    private void untested(Subject subject) {
        lines.addAll(List.of("", "## What could not be tested", ""));
        List<String> names = subject.groupings().stream().map(Grouping::name).toList();
        Characteristic.without(names)
                .forEach(missing -> lines.add("- " + capital(missing.inWords()) + ": the table has no column of it."));
        suppressed.stream()
                .distinct()
                .forEach(group -> lines.add("- " + group + ": fewer than " + GroupComparison.FEWEST_ROWS + " rows."));
        if (subject.decisions().size() == 1) {
            lines.add("- Before and after officers: the table does not say what officers asked for.");
        }
        lines.add("- Rows nobody checked: their outcome is unknown; weights allow for how rows were chosen only as far"
                + " as the probabilities are true.");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
