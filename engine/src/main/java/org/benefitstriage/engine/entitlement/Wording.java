package org.benefitstriage.engine.entitlement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;

/** How amounts and shares are written in a formula. */
final class Wording {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Wording() {}

    /** The sum that makes an amount weekly, for example {@code £520.00 x 12 / 52}. */
    static String weekly(RegularAmount amount) {
        return amount.amount() + conversion(amount.frequency());
    }

    static String conversion(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> "";
            case FORTNIGHTLY -> " / 2";
            case FOUR_WEEKLY -> " / 4";
            case MONTHLY -> " x 12 / 52";
            case QUARTERLY -> " x 4 / 52";
            case YEARLY -> " / 52";
        };
    }

    /** A constant as words, for example {@code statutory sick pay}. */
    static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.UK).replace('_', ' ');
    }

    /** A share in hundredths, exactly: {@code 65%} or {@code 2 6/7%}. */
    static String percent(Ratio share) {
        BigInteger hundredths = share.numerator().multiply(HUNDRED);
        BigInteger[] parts = hundredths.divideAndRemainder(share.denominator());
        if (parts[1].signum() == 0) {
            return parts[0] + "%";
        }
        BigInteger common = parts[1].gcd(share.denominator());
        return parts[0] + " " + parts[1].divide(common) + "/"
                + share.denominator().divide(common) + "%";
    }

    /** {@code £1.00 + £2.00}, or {@code nil} when there is nothing to add. */
    static String sum(List<ExactAmount> amounts) {
        if (amounts.isEmpty()) {
            return "nil";
        }
        List<String> texts = new ArrayList<>();
        amounts.forEach(amount -> texts.add(amount.toString()));
        return String.join(" + ", texts);
    }
}
