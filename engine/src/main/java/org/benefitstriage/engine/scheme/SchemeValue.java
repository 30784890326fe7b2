package org.benefitstriage.engine.scheme;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;

/** A value in a scheme: exact money, an exact number, yes or no, a word, or a day. */
public sealed interface SchemeValue {

    /** Its kind. */
    Kind kind();

    /** As printed in a formula, for example {@code £38.46}, {@code 80%} or {@code yes}. */
    String shown();

    /**
     * Pounds, held in exact pence.
     *
     * @param amount a sum, or an amount a week
     */
    record Money(ExactAmount amount) implements SchemeValue {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public String shown() {
            return amount.toString();
        }
    }

    /**
     * A count or a share.
     *
     * @param ratio the exact number
     */
    record Number(Ratio ratio) implements SchemeValue {

        private static final BigInteger HUNDRED = BigInteger.valueOf(100);

        /** Lowest terms, so that equal numbers are equal records. */
        public Number {
            BigInteger common = ratio.numerator().gcd(ratio.denominator());
            if (common.signum() > 0 && !common.equals(BigInteger.ONE)) {
                ratio = new Ratio(
                        ratio.numerator().divide(common), ratio.denominator().divide(common));
            }
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        /** Whole numbers as they are, everything else as a percentage. */
        @Override
        public String shown() {
            if (ratio.denominator().equals(BigInteger.ONE)) {
                return ratio.numerator().toString();
            }
            BigDecimal percent = new BigDecimal(ratio.numerator().multiply(HUNDRED))
                    .divide(new BigDecimal(ratio.denominator()), 4, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return percent.toPlainString() + "%";
        }

        /** The number as an amount of pence, for arithmetic and comparison only. */
        ExactAmount bare() {
            return new ExactAmount(ratio.numerator(), ratio.denominator());
        }

        static Number of(ExactAmount bare) {
            return new Number(new Ratio(bare.numerator(), bare.denominator()));
        }
    }

    /**
     * Yes or no.
     *
     * @param yes which
     */
    record YesNo(boolean yes) implements SchemeValue {
        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }

        @Override
        public String shown() {
            return yes ? "yes" : "no";
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Date(LocalDate day) implements SchemeValue {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String shown() {
            return day.toString();
        }
    }

    /**
     * A word, for example {@code F}.
     *
     * @param text the word
     */
    record Word(String text) implements SchemeValue {
        @Override
        public Kind kind() {
            return Kind.WORD;
        }

        @Override
        public String shown() {
            return text;
        }
    }
}
