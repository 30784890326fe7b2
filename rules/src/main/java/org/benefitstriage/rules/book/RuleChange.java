package org.benefitstriage.rules.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.port.RuleBookFault;

/**
 * One change of one rule.
 *
 * @param on the day from which it counts
 * @param what what changed, in words
 */
public record RuleChange(LocalDate on, String what) {

    private static final String BETWEEN = ";";

    /**
     * The changes that a rule's own annotation tells: what stayed the same rule but reads differently, for example {@code
     * @changed("2026-11-22: says what was found")}. A change of what a rule does is another rule with other dates.
     */
    static List<RuleChange> told(DrlRule rule) {
        List<RuleChange> changes = new ArrayList<>();
        for (String one :
                rule.metadata("changed").map(text -> text.split(BETWEEN)).orElse(new String[0])) {
            String[] parts = one.strip().split(": ", 2);
            if (parts.length < 2 || !parts[0].matches("\\d{4}-\\d{2}-\\d{2}")) {
                throw new RuleBookFault(rule.place() + ": expected @changed(\"2026-11-22: what changed\")");
            }
            changes.add(new RuleChange(LocalDate.parse(parts[0]), parts[1]));
        }
        return changes;
    }
}
