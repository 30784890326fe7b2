package org.benefitstriage.engine.claim;

import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Money that comes or goes regularly, for example £520.00 a month.
 *
 * @param amount not negative
 * @param frequency how often
 */
public record RegularAmount(Money amount, Frequency frequency) {

    public RegularAmount {
        if (amount.isLessThan(Money.ZERO)) {
            throw new IllegalArgumentException("expected an amount of nil or more");
        }
    }

    /** The exact amount a week. */
    public ExactAmount weekly() {
        return frequency.weekly(amount);
    }

    @Override
    public String toString() {
        return amount + " " + frequency.inWords();
    }
}
