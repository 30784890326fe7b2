package org.benefitstriage.engine.law;

import java.time.LocalDate;

/**
 * A period of days, both ends included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record EffectivePeriod(LocalDate from, LocalDate to) {

    public EffectivePeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("expected an end on or after " + from + ", found " + to);
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(EffectivePeriod other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
