package org.benefitstriage.engine.claim;

import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * How often an amount is paid. {@link #weekly} turns it into an exact weekly amount: a month is 12/52 of a year and a
 * quarter 4/52 (SI 2006/214 reg 33(1) and reg 61, from general knowledge: read before printing on a notice).
 */
public enum Frequency {
    WEEKLY(1, 1),
    FORTNIGHTLY(1, 2),
    FOUR_WEEKLY(1, 4),
    MONTHLY(12, 52),
    QUARTERLY(4, 52),
    YEARLY(1, 52);

    private final long factor;
    private final long divisor;

    Frequency(long factor, long divisor) {
        this.factor = factor;
        this.divisor = divisor;
    }

    /** The exact amount a week. */
    public ExactAmount weekly(Money amount) {
        return amount.exact().times(factor).dividedBy(divisor);
    }

    /** As printed in a working: "a week", "a month". */
    public String inWords() {
        return switch (this) {
            case WEEKLY -> "a week";
            case FORTNIGHTLY -> "a fortnight";
            case FOUR_WEEKLY -> "every four weeks";
            case MONTHLY -> "a month";
            case QUARTERLY -> "a quarter";
            case YEARLY -> "a year";
        };
    }
}
