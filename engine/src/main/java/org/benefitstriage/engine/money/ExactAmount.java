package org.benefitstriage.engine.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An amount of pence that need not be whole: an exact fraction, so that thirds, sevenths and 365ths of a pound are never
 * rounded before the law says so. Immutable, always in lowest terms.
 *
 * @param numerator pence, upper part
 * @param denominator lower part, more than zero
 */
public record ExactAmount(BigInteger numerator, BigInteger denominator) implements Comparable<ExactAmount> {

    /** No money. */
    public static final ExactAmount ZERO = new ExactAmount(BigInteger.ZERO, BigInteger.ONE);

    private static final int SHOWN_PLACES = 4;

    /** Reduces to lowest terms, so that equal amounts are equal records. */
    public ExactAmount {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("expected a denominator above zero, found " + denominator);
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static ExactAmount of(Money money) {
        return new ExactAmount(BigInteger.valueOf(money.pence()), BigInteger.ONE);
    }

    public ExactAmount plus(ExactAmount other) {
        if (denominator.equals(other.denominator)) {
            return new ExactAmount(numerator.add(other.numerator), denominator);
        }
        return new ExactAmount(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public ExactAmount plus(Money money) {
        return plus(of(money));
    }

    public ExactAmount minus(ExactAmount other) {
        return plus(new ExactAmount(other.numerator.negate(), other.denominator));
    }

    public ExactAmount minus(Money money) {
        return minus(of(money));
    }

    public ExactAmount times(long factor) {
        return new ExactAmount(numerator.multiply(BigInteger.valueOf(factor)), denominator);
    }

    public ExactAmount times(Ratio ratio) {
        return new ExactAmount(numerator.multiply(ratio.numerator()), denominator.multiply(ratio.denominator()));
    }

    /** This amount in {@code divisor} equal parts; the divisor is more than zero. */
    public ExactAmount dividedBy(long divisor) {
        return new ExactAmount(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** This amount, or nothing when it is negative. */
    public ExactAmount orZeroIfNegative() {
        return numerator.signum() < 0 ? ZERO : this;
    }

    public ExactAmount min(ExactAmount other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public ExactAmount max(ExactAmount other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isMoreThan(ExactAmount other) {
        return compareTo(other) > 0;
    }

    public boolean isLessThan(ExactAmount other) {
        return compareTo(other) < 0;
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    public boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** Whole pence under the named rounding. */
    public Money round(Rounding rounding) {
        return Money.ofPence(new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, rounding.mode())
                .longValueExact());
    }

    /** How many whole or part steps of {@code step} fit: a part counts as a whole one (tariff income). */
    public long stepsOrPart(Money step) {
        BigInteger size = denominator.multiply(BigInteger.valueOf(step.pence()));
        BigInteger[] parts = numerator.divideAndRemainder(size);
        return parts[0].add(parts[1].signum() > 0 ? BigInteger.ONE : BigInteger.ZERO)
                .longValueExact();
    }

    @Override
    public int compareTo(ExactAmount other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Pounds as printed in a working: two places when exact, otherwise four, for example {@code £105.1234}. */
    @Override
    public String toString() {
        if (denominator.equals(BigInteger.ONE)) {
            return Money.ofPence(numerator.longValueExact()).toString();
        }
        BigDecimal pounds = new BigDecimal(numerator.abs())
                .divide(
                        new BigDecimal(denominator.multiply(BigInteger.valueOf(100))),
                        SHOWN_PLACES,
                        RoundingMode.HALF_UP);
        return (numerator.signum() < 0 ? "-£" : "£") + pounds.toPlainString();
    }
}
