package org.benefitstriage.engine.money;

import java.util.regex.Pattern;

/**
 * An amount in whole pence, for example {@code Money.of("182.45")}. Immutable; may be negative after a subtraction.
 *
 * @param pence the amount in pence
 */
public record Money(long pence) implements Comparable<Money> {

    /** No money. */
    public static final Money ZERO = new Money(0);

    private static final Pattern POUNDS = Pattern.compile("-?\\d{1,12}(\\.\\d{2})?");

    /** Reads pounds written as {@code "16000"} or {@code "16000.00"}; anything else is refused. */
    public static Money of(String pounds) {
        if (!POUNDS.matcher(pounds).matches()) {
            throw new IllegalArgumentException("expected pounds such as \"12.34\", found \"" + pounds + "\"");
        }
        int point = pounds.indexOf('.');
        return new Money(Long.parseLong(point < 0 ? pounds + "00" : pounds.replace(".", "")));
    }

    /** The amount that is {@code pence} pence. */
    public static Money ofPence(long pence) {
        return new Money(pence);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    /** The distance between the two amounts, never negative. */
    public Money differenceFrom(Money other) {
        return new Money(Math.abs(Math.subtractExact(pence, other.pence)));
    }

    public Money min(Money other) {
        return pence <= other.pence ? this : other;
    }

    public Money max(Money other) {
        return pence >= other.pence ? this : other;
    }

    public boolean isMoreThan(Money other) {
        return pence > other.pence;
    }

    public boolean isAtLeast(Money other) {
        return pence >= other.pence;
    }

    public boolean isLessThan(Money other) {
        return pence < other.pence;
    }

    public boolean isAtMost(Money other) {
        return pence <= other.pence;
    }

    public boolean isZero() {
        return pence == 0;
    }

    /** The same amount, ready for arithmetic that does not end in whole pence. */
    public ExactAmount exact() {
        return ExactAmount.of(this);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /**
     * As printed in a working or a letter, for example {@code £16,000.00}. Written by hand because a decision prints some
     * hundred amounts, and {@code String.format} took a large part of its time.
     */
    @Override
    public String toString() {
        String pounds = Long.toString(Math.abs(pence / 100));
        long rest = Math.abs(pence % 100);
        StringBuilder out = new StringBuilder(16);
        if (pence < 0) {
            out.append('-');
        }
        out.append('£');
        for (int i = 0; i < pounds.length(); i++) {
            if (i > 0 && (pounds.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(pounds.charAt(i));
        }
        return out.append(rest < 10 ? ".0" : ".").append(rest).toString();
    }
}
