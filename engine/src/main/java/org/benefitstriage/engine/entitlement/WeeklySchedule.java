package org.benefitstriage.engine.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.money.Money;

/**
 * One benefit from its first day to a last one, week by week: each benefit week with its own figures, and a week in which a
 * figure changes in two parts.
 *
 * @param benefit the benefit
 * @param periods benefit weeks and parts of them, in order and without gaps; never empty
 */
public record WeeklySchedule(Benefit benefit, List<ScheduledPeriod> periods) {

    /** Checks that each period begins the day after the one before. */
    public WeeklySchedule {
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("expected at least one period");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).from().equals(periods.get(i - 1).to().plusDays(1))) {
                throw new IllegalArgumentException(
                        "expected no gap before " + periods.get(i).from());
            }
        }
    }

    /** The first day of entitlement. */
    public LocalDate from() {
        return periods.get(0).from();
    }

    /** The last day of the schedule. */
    public LocalDate to() {
        return periods.get(periods.size() - 1).to();
    }

    /** Whether an award could be worked out for every day. */
    public boolean isComplete() {
        return periods.stream().allMatch(period -> period.amount().isPresent());
    }

    /** The sum of all periods; empty when one of them could not be worked out. */
    public Optional<Money> total() {
        return isComplete()
                ? Optional.of(periods.stream()
                        .flatMap(period -> period.amount().stream())
                        .reduce(Money.ZERO, Money::plus))
                : Optional.empty();
    }

    /** The periods that begin with a different weekly award from the one before; the first always does. */
    public List<ScheduledPeriod> changes() {
        List<ScheduledPeriod> changes = new ArrayList<>();
        for (ScheduledPeriod period : periods) {
            if (changes.isEmpty() || !weekly(changes.get(changes.size() - 1)).equals(weekly(period))) {
                changes.add(period);
            }
        }
        return changes;
    }

    private static Optional<Money> weekly(ScheduledPeriod period) {
        return period.entitlement().fold(award -> Optional.of(award.weekly().value()), none -> Optional.empty());
    }
}
