package org.benefitstriage.rules.parameters;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Ratio;

/** Reads a quoted value as its unit says, exactly: pounds as whole pence, shares as fractions, counts as whole numbers. */
final class ValueByUnit {

    private static final Set<String> POUNDS = Set.of("GBP", "GBP/week", "GBP/year", "GBP/week per person");
    private static final Set<String> SHARES = Set.of("ratio", "ratio of daily council tax due");
    private static final Set<String> COUNTS =
            Set.of("years", "hours/week", "weeks", "months", "days", "bedrooms", "number");
    private static final Pattern SHARE = Pattern.compile("\\d{1,6}(\\.\\d{1,9}|/[1-9]\\d{0,8})?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private ValueByUnit() {}

    static FigureValue read(String unit, YamlText text) {
        if (POUNDS.contains(unit)) {
            return new FigureValue.Amount(pounds(text));
        }
        if (SHARES.contains(unit)) {
            return new FigureValue.Share(share(text));
        }
        if (COUNTS.contains(unit)) {
            return new FigureValue.Count(count(text));
        }
        return switch (unit) {
            case "percent/day" -> {
                Ratio percent = share(text);
                yield new FigureValue.Share(
                        new Ratio(percent.numerator(), percent.denominator().multiply(HUNDRED)));
            }
            case "date" -> new FigureValue.Day(text.date());
            case "boolean" -> new FigureValue.Switch(yesOrNo(text));
            default ->
                throw text.fault(
                        "unknown unit \"" + unit + "\": use GBP, GBP/week, GBP/year, ratio, percent/day, years,"
                                + " hours/week, weeks, months, days, bedrooms, number, date or boolean");
        };
    }

    static Money pounds(YamlText text) {
        try {
            return Money.of(text.value());
        } catch (IllegalArgumentException e) {
            throw text.fault(e.getMessage());
        }
    }

    private static Ratio share(YamlText text) {
        if (!SHARE.matcher(text.value()).matches()) {
            throw text.fault("expected a share such as \"0.65\" or \"20/7\", found \"" + text.value() + "\"");
        }
        return Ratio.of(text.value());
    }

    private static long count(YamlText text) {
        if (!COUNT.matcher(text.value()).matches()) {
            throw text.fault("expected a whole number such as \"16\", found \"" + text.value() + "\"");
        }
        return Long.parseLong(text.value());
    }

    private static boolean yesOrNo(YamlText text) {
        return switch (text.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw text.fault("expected \"true\" or \"false\", found \"" + text.value() + "\"");
        };
    }
}
