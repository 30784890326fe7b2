package org.benefitstriage.engine.entitlement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;

/**
 * A benefit week, or the part of one in which the same figures hold, with the entitlement worked out from them.
 *
 * @param from first day
 * @param to last day, in the same benefit week
 * @param entitlement the weekly entitlement on these days, or why it cannot be worked out
 */
public record ScheduledPeriod(LocalDate from, LocalDate to, Entitlement entitlement) {

    private static final int DAYS_IN_A_WEEK = 7;

    /** Checks that the days lie in one benefit week, Monday to Sunday. */
    public ScheduledPeriod {
        if (to.isBefore(from) || to.isAfter(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))) {
            throw new IllegalArgumentException("expected days of one benefit week, found " + from + " to " + to);
        }
    }

    /** How many days, one to seven. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether all seven days of the benefit week. */
    public boolean isWholeWeek() {
        return days() == DAYS_IN_A_WEEK;
    }

    /**
     * What is due for these days: a week's award, or a seventh of it for each day, half a penny up. Empty when it cannot be
     * worked out.
     */
    public Optional<Money> amount() {
        return entitlement.fold(award -> Optional.of(forDays(award)), none -> Optional.empty());
    }

    private Money forDays(Entitlement.Award award) {
        return isWholeWeek()
                ? award.weekly().value()
                : award.daily().times(days()).round(Rounding.HALF_PENNY_UP);
    }
}
