package org.benefitstriage.models.table;

import java.time.LocalDate;

/** Which rows teach, which calibrate, which test. */
public sealed interface SplitRule {

    /**
     * Cut on two days.
     *
     * @param column the row's day
     * @param learnUntil the last day of learning
     * @param calibrateUntil the last day of calibration; what is later tests
     */
    record ByDates(String column, LocalDate learnUntil, LocalDate calibrateUntil) implements SplitRule {}

    /**
     * Cut where the rows, in order of time, reach a share. Rows of one day stay together.
     *
     * @param column the row's day
     * @param learnPercent the first so many per cent
     * @param calibratePercent the next so many; the rest test
     */
    record ByTimeShares(String column, int learnPercent, int calibratePercent) implements SplitRule {}

    /**
     * Drawn from the seed, for a table without time.
     *
     * @param learnPercent so many per cent
     * @param calibratePercent so many more; the rest test
     */
    record AtRandom(int learnPercent, int calibratePercent) implements SplitRule {}
}
