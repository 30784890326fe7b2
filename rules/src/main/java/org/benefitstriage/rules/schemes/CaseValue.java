package org.benefitstriage.rules.schemes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.scheme.Kind;
import org.benefitstriage.engine.scheme.SchemeFault;
import org.benefitstriage.engine.scheme.SchemeValue;

/** Values in a case: {@code 227.00}, {@code 1800 a year}, {@code 80%}, {@code 2}, {@code yes}, {@code F}. */
final class CaseValue {

    private static final Pattern MONEY = Pattern.compile("£?(\\d{1,9}(?:\\.\\d{1,6})?)(?: a (day|week|month|year))?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(%?)");
    private static final int PENCE = 2;

    private CaseValue() {}

    static SchemeValue read(String text, Kind kind, long daysInYear) {
        return switch (kind) {
            case MONEY -> {
                Matcher money = matched(MONEY, text, "an amount such as \"227.00\" or \"1800 a year\"");
                yield new SchemeValue.Money(pence(money.group(1)).times(weeks(period(money), daysInYear)));
            }
            case NUMBER -> {
                Matcher number = matched(NUMBER, text, "a number such as \"2\" or \"80%\"");
                Ratio ratio = Ratio.of(number.group(1));
                yield new SchemeValue.Number(
                        number.group(2).isEmpty()
                                ? ratio
                                : new Ratio(
                                        ratio.numerator(),
                                        ratio.denominator()
                                                .multiply(Ratio.of("100").numerator())));
            }
            case YES_NO ->
                switch (text) {
                    case "yes", "true" -> new SchemeValue.YesNo(true);
                    case "no", "false" -> new SchemeValue.YesNo(false);
                    default -> throw new SchemeFault("expected yes or no, found \"" + text + "\"");
                };
            case WORD -> new SchemeValue.Word(text);
            case DATE -> new SchemeValue.Date(day(text));
        };
    }

    /** The value as the case prints its own: same period, same places. */
    static String like(String printed, SchemeValue found, long daysInYear) {
        if (found instanceof SchemeValue.Money money) {
            Matcher model = matched(MONEY, printed, "an amount");
            ExactAmount pounds = money.amount()
                    .times(inverse(weeks(period(model), daysInYear)))
                    .dividedBy(100);
            return rounded(pounds, Math.max(PENCE, places(model.group(1))))
                    + (model.group(2) == null ? "" : " a " + model.group(2));
        }
        if (found instanceof SchemeValue.Number number) {
            Matcher model = matched(NUMBER, printed, "a number");
            boolean percent = !model.group(2).isEmpty();
            ExactAmount value =
                    new ExactAmount(number.ratio().numerator(), number.ratio().denominator()).times(percent ? 100 : 1);
            return rounded(value, places(model.group(1))) + model.group(2);
        }
        return found.shown();
    }

    /** The case's own value with its places filled up, to be compared as text. */
    static String normal(String printed, Kind kind) {
        if (kind != Kind.MONEY) {
            return printed;
        }
        Matcher model = matched(MONEY, printed, "an amount");
        int places = Math.max(PENCE, places(model.group(1)));
        return new BigDecimal(model.group(1)).setScale(places).toPlainString()
                + (model.group(2) == null ? "" : " a " + model.group(2));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new SchemeFault("expected a day such as 2026-06-01, found \"" + text + "\"");
        }
    }

    private static Matcher matched(Pattern pattern, String text, String wanted) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new SchemeFault("expected " + wanted + ", found \"" + text + "\"");
        }
        return matcher;
    }

    private static String period(Matcher money) {
        return money.group(2) == null ? "week" : money.group(2);
    }

    /** How many times an amount of a period has to be taken to be weekly. */
    private static Ratio weeks(String period, long daysInYear) {
        return switch (period) {
            case "day" -> Ratio.of(7, 1);
            case "month" -> Ratio.of(12, 52);
            case "year" -> Ratio.of(7, daysInYear);
            default -> Ratio.of(1, 1);
        };
    }

    private static Ratio inverse(Ratio ratio) {
        return new Ratio(ratio.denominator(), ratio.numerator());
    }

    private static ExactAmount pence(String pounds) {
        Ratio ratio = Ratio.of(pounds);
        return new ExactAmount(ratio.numerator(), ratio.denominator()).times(100);
    }

    private static int places(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }

    private static String rounded(ExactAmount value, int places) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), places, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
