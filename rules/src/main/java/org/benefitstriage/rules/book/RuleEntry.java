package org.benefitstriage.rules.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.law.RuleId;

/**
 * One rule as readers see it: the finding, condition, indicator or guard-rail with all its endings.
 *
 * @param id for example {@code HB-ELG-043}
 * @param question the question it asks
 * @param source the law or the policy it rests on
 * @param isLaw whether the source is law; otherwise it is local policy
 * @param link where the source can be read, possibly empty
 * @param from first day in force
 * @param to last day in force, or empty while no end is fixed
 * @param looksAt what it looks at, in phrases
 * @param endings each name it can end under
 * @param numbers points and messages that belong to it, in words
 */
public record RuleEntry(
        RuleId id,
        String question,
        String source,
        boolean isLaw,
        String link,
        LocalDate from,
        Optional<LocalDate> to,
        List<String> looksAt,
        List<RuleName> endings,
        List<String> numbers) {

    public RuleEntry {
        looksAt = List.copyOf(looksAt);
        endings = List.copyOf(endings);
        numbers = List.copyOf(numbers);
    }

    /** The days it is in force, in words. */
    public String inForce() {
        return to.map(last -> from + " to " + last).orElse("since " + from);
    }
}
