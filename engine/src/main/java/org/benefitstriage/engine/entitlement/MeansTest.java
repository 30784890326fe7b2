package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Income against needs, a week.
 *
 * @param basis whose figures were used
 * @param income income after disregards, tariff income included; nil when passported
 * @param applicableAmount what the law says the family needs; nil when passported
 */
public record MeansTest(Basis basis, ExactAmount income, Money applicableAmount) {

    /** Whose figures a means test uses. */
    public enum Basis {
        /** Guarantee credit in payment: all income and capital ignored. */
        GUARANTEE_CREDIT,
        /** Savings credit alone: the figures of the Department for Work and Pensions. */
        SAVINGS_CREDIT,
        /** Universal credit in specified or temporary accommodation, IS, JSA(IB) or ESA(IR): all income and capital ignored. */
        WORKING_AGE_BENEFIT,
        /** None of these: worked out from the claim. */
        FULL_ASSESSMENT
    }

    /** Everything ignored because of a benefit in payment. */
    static MeansTest passported(Basis basis) {
        return new MeansTest(basis, ExactAmount.ZERO, Money.ZERO);
    }

    /** Whether a benefit in payment takes the place of a means test. */
    public boolean isPassported() {
        return basis == Basis.GUARANTEE_CREDIT || basis == Basis.WORKING_AGE_BENEFIT;
    }

    /** Income above the applicable amount, never negative. */
    public ExactAmount excess() {
        return income.minus(applicableAmount).orZeroIfNegative();
    }
}
