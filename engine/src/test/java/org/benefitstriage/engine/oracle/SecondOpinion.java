package org.benefitstriage.engine.oracle;

import java.util.Optional;

/**
 * What the oracle makes of a claim for one benefit.
 *
 * @param weeklyPence the award a week; empty when the oracle cannot tell
 * @param exact the exact award: a day for council tax reduction, a week for housing benefit
 * @param why how, or why not
 */
public record SecondOpinion(Optional<Long> weeklyPence, Optional<String> exact, String why) {

    static SecondOpinion weekly(Pounds week, String why) {
        return new SecondOpinion(
                Optional.of(week.pence()), Optional.of(week.over(7).toString()), why);
    }

    static SecondOpinion daily(Pounds day, String why) {
        return new SecondOpinion(Optional.of(day.times(7).pence()), Optional.of(day.toString()), why);
    }

    static SecondOpinion undetermined(String why) {
        return new SecondOpinion(Optional.empty(), Optional.empty(), why);
    }
}
