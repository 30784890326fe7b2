package org.benefitstriage.engine.scheme;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.money.ExactAmount;

/** The names of a run and those of one non-dependant. */
record PersonScope(Scope household, Map<String, SchemeValue> person, Map<String, Expression> definitions)
        implements Scope {

    private static final String PREFIX = "person.";

    ExactAmount charge(Step.Charge step) {
        for (Row row : step.rows()) {
            if (row.covers(Optional.empty(), this)) {
                return Arithmetic.bare(row.value().value(this));
            }
        }
        throw Need.of(new Need.NoRow("No row of \"" + step.head().label() + "\" covers a non-dependant."));
    }

    @Override
    public SchemeValue value(String name) {
        if (!name.startsWith(PREFIX)) {
            return household.value(name);
        }
        SchemeValue found = person.get(name);
        if (found == null && definitions.containsKey(name)) {
            return definitions.get(name).value(this);
        }
        if (found == null) {
            // Not tried both ways: two non-dependants may differ, so a person is asked.
            throw Need.of(new Need.NoRow("It is not known of a non-dependant: " + SchemeNames.personLabel(name) + "."));
        }
        return found;
    }

    @Override
    public long daysInYear() {
        return household.daysInYear();
    }

    @Override
    public LocalDate on() {
        return household.on();
    }

    @Override
    public Children children() {
        return household.children();
    }
}
