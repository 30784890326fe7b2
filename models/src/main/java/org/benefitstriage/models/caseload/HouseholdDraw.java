package org.benefitstriage.models.caseload;

import static org.benefitstriage.models.caseload.HouseholdFigure.*;

import org.benefitstriage.models.caseload.Household.Passport;

/** Draws a household. */
final class HouseholdDraw {

    private static final int DAYS_IN_A_MONTH = 30;
    private static final int LONGEST_TENANCY_DAYS = 3_650;

    private HouseholdDraw() {}

    static Household draw(Draws draws, int year) {
        Passport passport = draws.chance(PASSPORTED) ? Passport.CONFIRMED : Passport.NONE;
        PaidWork work = passport == Passport.CONFIRMED ? PaidWork.NONE : work(draws, year);
        int sources = passport == Passport.CONFIRMED ? 1 : 1 + repeated(draws, FURTHER_INCOME.value(), 3);
        int reference = draws.chance(PRIVATE_TENANT)
                ? draws.between(LOWEST_REFERENCE_RENT.value(), HIGHEST_REFERENCE_RENT.value())
                : 0;
        int rent = reference * rentPercent(draws) / 100;
        int capital = passport == Passport.CONFIRMED ? 0 : Math.min(draws.below(101), draws.below(101));
        int nonDependants = repeated(draws, NON_DEPENDANT.value(), 3);
        int unevidenced = 0;
        for (int i = 0; i < nonDependants; i++) {
            unevidenced += draws.chance(NON_DEPENDANT_UNEVIDENCED) ? 1 : 0;
        }
        int months = months(draws);
        return new Household(
                passport,
                work,
                sources,
                reference,
                rent,
                capital,
                nonDependants,
                unevidenced,
                months,
                tenancyDays(draws, months));
    }

    /** How many times in a row a chance comes up, up to a limit. */
    static int repeated(Draws draws, int perTenThousand, int limit) {
        int count = 0;
        while (count < limit && draws.chance(perTenThousand)) {
            count++;
        }
        return count;
    }

    private static PaidWork work(Draws draws, int year) {
        if (!draws.chance(IN_PAID_WORK.value() + (year - 1) * IN_PAID_WORK_RISE.value())) {
            return PaidWork.NONE;
        }
        return draws.chance(SELF_EMPLOYED) ? PaidWork.SELF_EMPLOYED : PaidWork.EMPLOYED;
    }

    private static int rentPercent(Draws draws) {
        return draws.chance(HIGH_RENT)
                ? draws.between(HIGHEST_RENT.value() + 1, HIGHEST_HIGH_RENT.value())
                : draws.between(LOWEST_RENT.value(), HIGHEST_RENT.value());
    }

    private static int months(Draws draws) {
        if (draws.chance(STAY_NOT_KNOWN)) {
            return LONGEST_STAY.value();
        }
        return draws.chance(MOVED_THIS_YEAR) ? draws.below(12) : draws.between(12, LONGEST_STAY.value());
    }

    private static int tenancyDays(Draws draws, int months) {
        int stay = Math.min(LONGEST_TENANCY_DAYS, months * DAYS_IN_A_MONTH + draws.below(DAYS_IN_A_MONTH));
        return draws.chance(TENANCY_RENEWED) ? draws.between(0, stay) : stay;
    }
}
