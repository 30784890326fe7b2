package org.benefitstriage.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact share, for example 65 per cent ({@code Ratio.of("0.65")}) or twenty sevenths ({@code Ratio.of("20/7")}).
 *
 * @param numerator the upper part
 * @param denominator the lower part, more than zero
 */
public record Ratio(BigInteger numerator, BigInteger denominator) {

    /** A ratio in lowest terms is not required; a positive denominator is. */
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("expected a denominator above zero, found " + denominator);
        }
    }

    /** Reads {@code "0.65"} or {@code "20/7"}. */
    public static Ratio of(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return new Ratio(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(text);
        int scale = Math.max(decimal.scale(), 0);
        return new Ratio(decimal.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    /** The ratio {@code numerator / denominator}. */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
