package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient, in lowest terms: pounds, a count or a share alike.
 *
 * @param top the dividend
 * @param bottom the divisor, above nought
 */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    static final Fraction NOUGHT = of(0);

    Fraction {
        if (bottom.signum() < 0) {
            top = top.negate();
            bottom = bottom.negate();
        }
        BigInteger common = top.gcd(bottom);
        if (common.compareTo(BigInteger.ONE) > 0) {
            top = top.divide(common);
            bottom = bottom.divide(common);
        }
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal decimal) {
        int places = Math.max(0, decimal.scale());
        return new Fraction(decimal.movePointRight(places).toBigIntegerExact(), BigInteger.TEN.pow(places));
    }

    Fraction plus(Fraction other) {
        return new Fraction(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    Fraction times(long many) {
        return times(of(many));
    }

    Fraction over(long parts) {
        return over(of(parts));
    }

    Fraction notBelowNought() {
        return top.signum() < 0 ? NOUGHT : this;
    }

    /** The whole number not above it. */
    Fraction wholeDown() {
        BigInteger[] parts = top.divideAndRemainder(bottom);
        return new Fraction(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** The whole number not below it. */
    Fraction wholeUp() {
        Fraction down = wholeDown();
        return down.equals(this) ? this : down.plus(of(1));
    }

    /** To the nearest whole number, a half away from nought. */
    Fraction nearestWhole() {
        return top.signum() < 0
                ? NOUGHT.minus(NOUGHT.minus(this).nearestWhole())
                : plus(of(1).over(2)).wholeDown();
    }

    /** As a decimal of so many places. */
    BigDecimal places(int places) {
        return new BigDecimal(top).divide(new BigDecimal(bottom), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}
