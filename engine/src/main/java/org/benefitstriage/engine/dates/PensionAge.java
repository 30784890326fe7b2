package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.time.Month;

/**
 * Pension age: the qualifying age for state pension credit, the same for women and men.
 *
 * <p>The birth dates here are from general knowledge (Pensions Acts 1995 to 2014); the official table by date of birth was
 * not read. Births before 6 October 1954 had all reached it by their 66th birthday, some of them years earlier; births from
 * 6 October 1954 to 5 April 1960 reach it on that birthday; later births between 66 and 67, on a day this class does not
 * know, and births after 5 April 1977 perhaps later still. What it does not know is {@link PensionAgeAnswer#UNCERTAIN}.
 */
public final class PensionAge {

    private static final int AGE_UNTIL_2026 = 66;
    private static final int AGE_FROM_2028 = 67;
    private static final LocalDate FIRST_BIRTH_AT_EXACTLY_66 = LocalDate.of(1954, 10, 6);
    private static final LocalDate LAST_BIRTH_AT_EXACTLY_66 = LocalDate.of(1960, 4, 5);
    private static final LocalDate LAST_BIRTH_BY_67 = LocalDate.of(1977, 4, 5);

    private PensionAge() {}

    /** Whether someone born on a day has reached pension age on another day. */
    public static PensionAgeAnswer reached(LocalDate dateOfBirth, LocalDate on) {
        if (on.isBefore(birthday(dateOfBirth, AGE_UNTIL_2026))) {
            // Older births reached it before 66, on a day that is not worked out here.
            return dateOfBirth.isBefore(FIRST_BIRTH_AT_EXACTLY_66) ? PensionAgeAnswer.UNCERTAIN : PensionAgeAnswer.NO;
        }
        if (!dateOfBirth.isAfter(LAST_BIRTH_AT_EXACTLY_66)) {
            return PensionAgeAnswer.YES;
        }
        boolean reachedFor67 =
                !on.isBefore(birthday(dateOfBirth, AGE_FROM_2028)) && !dateOfBirth.isAfter(LAST_BIRTH_BY_67);
        return reachedFor67 ? PensionAgeAnswer.YES : PensionAgeAnswer.UNCERTAIN;
    }

    /**
     * The 66th birthday: the day pension age was reached for births from 6 October 1954 to 5 April 1960, the latest possible
     * day for earlier births and the earliest possible day for later ones. Exact enough for the cohorts of 1 April 2021,
     * since that day lies inside the range in which it is exact.
     */
    public static LocalDate reachedAround(LocalDate dateOfBirth) {
        return birthday(dateOfBirth, AGE_UNTIL_2026);
    }

    // Somebody born on 29 February reaches an age on 1 March in a common year (from general knowledge).
    private static LocalDate birthday(LocalDate dateOfBirth, int age) {
        LocalDate birthday = dateOfBirth.plusYears(age);
        boolean bornOnLeapDay = dateOfBirth.getMonth() == Month.FEBRUARY && dateOfBirth.getDayOfMonth() == 29;
        return bornOnLeapDay && !birthday.isLeapYear() ? birthday.plusDays(1) : birthday;
    }
}
