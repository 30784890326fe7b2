package org.benefitstriage.engine.entitlement;

import java.util.List;

/**
 * A value and how it came about, from one computation: they cannot disagree.
 *
 * @param value the result
 * @param working its lines, in order
 * @param <T> the type of the result
 */
public record Calculated<T>(T value, List<WorkingLine> working) {

    public Calculated {
        working = List.copyOf(working);
    }
}
