package org.benefitstriage.engine.claim;

import org.benefitstriage.engine.money.Money;

/**
 * One holding of capital.
 *
 * @param owner whose
 * @param kind which
 * @param value the balance or value
 * @param sharePercent the claimant's and partner's share when others hold it too, 1 to 100
 * @param provider bank, building society or description, if given
 */
public record Capital(Owner owner, CapitalKind kind, Money value, int sharePercent, Answer<String> provider) {

    public Capital {
        if (value.isLessThan(Money.ZERO)) {
            throw new IllegalArgumentException("expected a value of nil or more");
        }
        if (sharePercent < 1 || sharePercent > 100) {
            throw new IllegalArgumentException("expected a share between 1 and 100 per cent, found " + sharePercent);
        }
    }
}
