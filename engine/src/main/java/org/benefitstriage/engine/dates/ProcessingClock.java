package org.benefitstriage.engine.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The right-time indicator: calendar days from the day a claim or a change is received, even a defective one, to the day of the
 * decision, both counted (DWP, speed of processing statistics, background information). It does not stop while evidence is
 * awaited.
 */
public final class ProcessingClock {

    private ProcessingClock() {}

    /** Days to decide something received on one day and decided on another, at least one. */
    public static long days(LocalDate received, LocalDate decided) {
        return Math.max(1, ChronoUnit.DAYS.between(received, decided) + 1);
    }

    /**
     * Days to decide a change: a future one decided before its effective date counts one day.
     *
     * @param notified the day it was notified
     * @param effective the day it takes effect
     * @param decided the day it was decided
     */
    public static long daysOfChange(LocalDate notified, LocalDate effective, LocalDate decided) {
        return decided.isBefore(effective) ? 1 : days(notified, decided);
    }
}
