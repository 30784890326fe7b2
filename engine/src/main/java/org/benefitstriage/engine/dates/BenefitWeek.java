package org.benefitstriage.engine.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The benefit week: seven days that begin on a Monday (SI 2006/214 reg 2, from general knowledge: read before printing on a
 * notice).
 */
public final class BenefitWeek {

    private BenefitWeek() {}

    /** The Monday that begins the benefit week of a day: the day itself when it is a Monday. */
    public static LocalDate startOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday that ends the benefit week of a day. */
    public static LocalDate endOf(LocalDate day) {
        return startOf(day).plusDays(6);
    }

    /** The Monday after a day: a week later when the day is a Monday. */
    public static LocalDate mondayFollowing(LocalDate day) {
        return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    /** Whether two days lie in the same benefit week. */
    public static boolean sameWeek(LocalDate one, LocalDate other) {
        return startOf(one).equals(startOf(other));
    }
}
