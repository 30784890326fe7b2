package org.benefitstriage.engine.reckoning;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The value of a formula that cannot be told.
 *
 * @param names what would have to be known; empty when nothing that is asked would help
 */
record Missing(Set<String> names) {

    static final Missing FOR_GOOD = new Missing(Set.of());

    Missing {
        names = Set.copyOf(names);
    }

    static Missing of(String name) {
        return new Missing(Set.of(name));
    }

    /** What is missing among some values; for good when one of them is. */
    static Missing among(Collection<Object> values) {
        Set<String> names = new TreeSet<>();
        for (Object value : values) {
            if (value instanceof Missing missing) {
                if (missing.names.isEmpty()) {
                    return FOR_GOOD;
                }
                names.addAll(missing.names);
            }
        }
        return new Missing(names);
    }

    static boolean isAmong(Collection<Object> values) {
        return values.stream().anyMatch(Missing.class::isInstance);
    }
}
