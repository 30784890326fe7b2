package org.benefitstriage.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.benefitstriage.engine.law.RuleId;

/**
 * One rule as readers see it: the finding, condition, indicator or guard-rail with all its endings.
 *
 * @param id for example {@code HB-ELG-043}
 * @param question the question it asks
 * @param statement what officers read when it fires, otherwise empty
 * @param sources the law or the policy it rests on; endings may rest on different provisions
 * @param from first day in force
 * @param to last day in force, or empty while no end is fixed
 * @param looksAt what it looks at, in phrases
 * @param endings each name it can end under
 * @param severity of a finding, otherwise empty
 * @param message what a finding tells the claimant, otherwise empty
 * @param numbers the points it adds, in words
 * @param changes what it tells of its own changes
 */
public record RuleEntry(
        RuleId id,
        String question,
        String statement,
        List<RuleSource> sources,
        LocalDate from,
        Optional<LocalDate> to,
        List<String> looksAt,
        List<RuleName> endings,
        String severity,
        String message,
        List<String> numbers,
        List<RuleChange> changes) {

    public RuleEntry {
        sources = List.copyOf(sources);
        looksAt = List.copyOf(looksAt);
        endings = List.copyOf(endings);
        numbers = List.copyOf(numbers);
        changes = List.copyOf(changes);
    }

    /** Everything it rests on, in one line. */
    public String source() {
        return sources.stream().map(RuleSource::text).collect(Collectors.joining("; "));
    }

    /** Whether it rests on law; otherwise on local policy. */
    public boolean isLaw() {
        return sources.get(0).isLaw();
    }

    /** Where the first of its sources can be read, possibly empty. */
    public String link() {
        return sources.get(0).link();
    }

    /** The days it is in force, in words. */
    public String inForce() {
        return to.map(last -> from + " to " + last).orElse("since " + from);
    }
}
