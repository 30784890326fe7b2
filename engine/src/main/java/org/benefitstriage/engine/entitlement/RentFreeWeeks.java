package org.benefitstriage.engine.entitlement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;

/**
 * What rent-free weeks do to a week with rent (SI 2006/213 reg 81, SI 2006/214 reg 62, recalled): the applicable amount, income,
 * fixed charges for fuel and meals, non-dependant deductions and the smallest award are multiplied by the weeks of the rent year
 * and divided by the weeks with rent. Nothing is paid in a rent-free week.
 *
 * @param weeksWithRent how many weeks of the year have rent; 52 where there are no rent-free weeks
 */
record RentFreeWeeks(int weeksWithRent) {

    /** No rent-free weeks. */
    static final RentFreeWeeks NONE = new RentFreeWeeks(52);

    private static final int WEEKS_IN_A_YEAR = 52;

    static RentFreeWeeks of(Claim claim, LocalDate on, Worksheet sheet) {
        return claim.tenancy().map(tenancy -> of(tenancy, on, sheet)).orElse(NONE);
    }

    static RentFreeWeeks of(Tenancy tenancy, LocalDate on, Worksheet sheet) {
        int free = tenancy.rentFreeWeeks();
        if (free == 0) {
            return NONE;
        }
        boolean settled = isByTheWeek(tenancy.rent().frequency())
                && tenancy.landlord().kind().isSocial()
                && free < WEEKS_IN_A_YEAR
                && weeksOfRentYear(on) == WEEKS_IN_A_YEAR;
        if (!settled || !RecalledRule.RENT_FREE_WEEKS.appliesOn(sheet)) {
            sheet.ask(
                    "The rent has rent-free weeks; how the weekly rent is found is for a person unless it is paid by the"
                            + " week to a social landlord in a rent year of 52 weeks.");
            return NONE;
        }
        return new RentFreeWeeks(WEEKS_IN_A_YEAR - free);
    }

    private static boolean isByTheWeek(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY, FORTNIGHTLY, FOUR_WEEKLY -> true;
            case MONTHLY, QUARTERLY, YEARLY -> false;
        };
    }

    /** From the first Monday in April to the next: now and then 53. */
    static long weeksOfRentYear(LocalDate on) {
        LocalDate start = firstMondayOfApril(on.getYear());
        LocalDate first = on.isBefore(start) ? firstMondayOfApril(on.getYear() - 1) : start;
        return ChronoUnit.WEEKS.between(first, firstMondayOfApril(first.getYear() + 1));
    }

    private static LocalDate firstMondayOfApril(int year) {
        return LocalDate.of(year, Month.APRIL, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    boolean any() {
        return weeksWithRent < WEEKS_IN_A_YEAR;
    }

    /** An amount of an ordinary week as it stands in a week with rent. */
    ExactAmount inAWeekWithRent(ExactAmount amount) {
        return any() ? amount.times(Ratio.of(WEEKS_IN_A_YEAR, weeksWithRent)) : amount;
    }

    /** How that is written in a formula, for example {@code  x 52/48}. */
    String formula() {
        return any() ? " x " + WEEKS_IN_A_YEAR + "/" + weeksWithRent : "";
    }
}
