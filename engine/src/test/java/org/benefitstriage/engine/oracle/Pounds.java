package org.benefitstriage.engine.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An exact sum of pounds as one fraction: the oracle's own arithmetic. */
record Pounds(BigInteger top, BigInteger bottom) implements Comparable<Pounds> {

    static final Pounds NOTHING = of(0, 1);

    private static final Map<String, Pounds> PARSED = new ConcurrentHashMap<>();

    static Pounds of(long top, long bottom) {
        return new Pounds(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Pounds ofPence(long pence) {
        return of(pence, 100);
    }

    /** A number as the files write it: {@code 75.65}, {@code 0.65} or {@code 20/7}. */
    static Pounds parse(String text) {
        return PARSED.computeIfAbsent(text, Pounds::read);
    }

    private static Pounds read(String text) {
        if (text.contains("/")) {
            String[] parts = text.split("/");
            return of(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()));
        }
        BigDecimal number = new BigDecimal(text);
        return new Pounds(number.movePointRight(6).toBigIntegerExact(), BigInteger.valueOf(1_000_000)).reduced();
    }

    Pounds plus(Pounds other) {
        return new Pounds(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom))
                .reduced();
    }

    Pounds less(Pounds other) {
        return plus(new Pounds(other.top.negate(), other.bottom));
    }

    Pounds times(Pounds factor) {
        return new Pounds(top.multiply(factor.top), bottom.multiply(factor.bottom)).reduced();
    }

    Pounds times(long factor) {
        return times(of(factor, 1));
    }

    Pounds over(long divisor) {
        return times(of(1, divisor));
    }

    Pounds notBelowNil() {
        return top.signum() < 0 ? NOTHING : this;
    }

    Pounds orLess(Pounds other) {
        return compareTo(other) <= 0 ? this : other;
    }

    boolean moreThan(Pounds other) {
        return compareTo(other) > 0;
    }

    boolean atLeast(Pounds other) {
        return compareTo(other) >= 0;
    }

    /** Whole pence, half a penny up. */
    long pence() {
        return new BigDecimal(top.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(bottom), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** How many steps of this size, a part counting as one. */
    long stepsOrPart(Pounds step) {
        BigInteger numerator = top.multiply(step.bottom);
        BigInteger denominator = bottom.multiply(step.top);
        return numerator
                .add(denominator)
                .subtract(BigInteger.ONE)
                .divide(denominator)
                .longValueExact();
    }

    private Pounds reduced() {
        BigInteger common = top.gcd(bottom);
        return common.signum() == 0 ? this : new Pounds(top.divide(common), bottom.divide(common));
    }

    @Override
    public int compareTo(Pounds other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return new BigDecimal(top)
                .divide(new BigDecimal(bottom), 6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
