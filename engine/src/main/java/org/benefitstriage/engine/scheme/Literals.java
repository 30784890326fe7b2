package org.benefitstriage.engine.scheme;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;

/** Numbers in a formula: {@code 6000}, {@code £20}, {@code 80%}, {@code 2 6/7%}, {@code 40 a month}, {@code 2017-04-06}. */
final class Literals {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("£?\\d.*");
    private static final Ratio A_PENNY_A_POUND = Ratio.of(100, 1);

    private Literals() {}

    /** Takes a literal off the tokens. */
    static Expression read(Tokens tokens) {
        String token = tokens.take();
        if (DAY.matcher(token).matches()) {
            return new Expression.Literal(new SchemeValue.Date(day(token)), token);
        }
        if (!NUMBER.matcher(token).matches()) {
            throw new SchemeFault("expected a number or a name, found \"" + token + "\"");
        }
        String number = token.replace(",", "").replace("£", "").strip();
        if (number.endsWith("%")) {
            return new Expression.Literal(
                    new SchemeValue.Number(
                            percent(number.substring(0, number.length() - 1).strip())),
                    token);
        }
        if (tokens.peek().equals("a")) {
            tokens.take();
            return perPeriod(number, tokens.take());
        }
        return token.startsWith("£")
                ? pounds(number)
                : new Expression.Literal(new SchemeValue.Number(Ratio.of(number)), number);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notADay) {
            throw new SchemeFault("\"" + written + "\" is no day of the calendar: write one such as 2026-04-01");
        }
    }

    /** A bare number where money is expected is pounds; everything else stays as it is. */
    static Expression as(Kind wanted, Expression expression) {
        if (wanted == Kind.MONEY
                && expression instanceof Expression.Literal literal
                && literal.value() instanceof SchemeValue.Number
                && !literal.written().endsWith("%")) {
            return pounds(literal.written());
        }
        return expression;
    }

    private static Expression.Literal pounds(String number) {
        return money(Ratio.of(number), "");
    }

    private static Expression.Literal perPeriod(String number, String period) {
        Ratio pounds = Ratio.of(number);
        return switch (period) {
            case "week" -> money(pounds, " a week");
            case "day" -> weekly(pounds, 7, 1, number, period);
            case "month" -> weekly(pounds, 12, 52, number, period);
            case "year" -> weekly(pounds, 1, 52, number, period);
            default -> throw new SchemeFault("expected day, week, month or year after \"a\", found \"" + period + "\"");
        };
    }

    private static Expression.Literal weekly(Ratio pounds, long times, long by, String number, String period) {
        ExactAmount amount = pence(pounds).times(times).dividedBy(by);
        return new Expression.Literal(new SchemeValue.Money(amount), "£" + number + " a " + period);
    }

    private static Expression.Literal money(Ratio pounds, String period) {
        ExactAmount amount = pence(pounds);
        return new Expression.Literal(new SchemeValue.Money(amount), amount + period);
    }

    private static ExactAmount pence(Ratio pounds) {
        return new ExactAmount(pounds.numerator(), pounds.denominator()).times(A_PENNY_A_POUND);
    }

    private static Ratio percent(String text) {
        String[] parts = text.split("\\s+");
        Ratio whole = Ratio.of(parts[0]);
        BigInteger hundred = BigInteger.valueOf(100);
        if (parts.length == 1) {
            return new Ratio(whole.numerator(), whole.denominator().multiply(hundred));
        }
        Ratio part = Ratio.of(parts[1]);
        ExactAmount sum = new ExactAmount(whole.numerator(), whole.denominator())
                .plus(new ExactAmount(part.numerator(), part.denominator()));
        return new Ratio(sum.numerator(), sum.denominator().multiply(hundred));
    }
}
