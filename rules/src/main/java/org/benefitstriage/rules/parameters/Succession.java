package org.benefitstriage.rules.parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.benefitstriage.engine.law.EffectivePeriod;
import org.benefitstriage.engine.port.RuleBookFault;

/** Checks that dated things follow each other day by day, without gap or overlap. */
final class Succession {

    private Succession() {}

    /**
     * Refuses a gap or an overlap, naming both sides.
     *
     * @param ordered the things, by first day
     * @param period the days of each
     * @param name where each is written
     */
    static <T> void check(List<T> ordered, Function<T, EffectivePeriod> period, Function<T, String> name) {
        for (int i = 1; i < ordered.size(); i++) {
            EffectivePeriod earlier = period.apply(ordered.get(i - 1));
            EffectivePeriod later = period.apply(ordered.get(i));
            LocalDate expected = earlier.to().plusDays(1);
            if (later.from().equals(expected)) {
                continue;
            }
            String kind = later.from().isAfter(expected) ? "gap" : "overlap";
            throw new RuleBookFault(kind + ": " + name.apply(ordered.get(i - 1)) + " (" + earlier + ") and "
                    + name.apply(ordered.get(i)) + " (" + later + "): let the second begin on " + expected);
        }
    }
}
