package org.benefitstriage.engine.scheme;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something a scheme leaves open: clauses that disagree, a gap between bands, a discretion. Until it is settled, every claim
 * whose award depends on it goes to a person.
 *
 * @param name its name in formulas, a word whose value is the reading
 * @param asks the question
 * @param readings each reading with the passage that speaks for it
 * @param settled who settled it and how, once somebody has
 */
public record OpenQuestion(String name, String asks, Map<String, String> readings, Optional<Settlement> settled) {

    public OpenQuestion {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        if (readings.size() < 2) {
            throw new SchemeFault("a question has two readings or more: \"" + name + "\" has " + readings.size());
        }
        if (settled.isPresent() && !readings.containsKey(settled.get().reading())) {
            throw new SchemeFault(
                    "\"" + name + "\" is settled as \"" + settled.get().reading()
                            + "\", which is not one of its readings: " + String.join(", ", readings.keySet()));
        }
    }

    /**
     * Who settled a question and how.
     *
     * @param reading the reading that applies
     * @param by who decided
     * @param on the day
     * @param how the grounds, for example a minute or a letter
     */
    public record Settlement(String reading, String by, LocalDate on, String how) {}
}
