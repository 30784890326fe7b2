package org.benefitstriage.engine.scheme;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.engine.money.Rounding;

/** The functions a formula may use. */
public enum SchemeFunction {
    /** The lowest of its arguments. */
    LOWER("lower of", 2, 9),
    /** The highest of its arguments. */
    HIGHER("higher of", 2, 9),
    /** The amount, or nil when it is negative. */
    NOT_BELOW_NIL("not below nil", 1, 1),
    /** To the nearest penny, half a penny up. */
    NEAREST_PENNY("to the nearest penny", 1, 1),
    /** Fractions of a penny dropped. */
    PENNY_DOWN("pence rounded down", 1, 1),
    /** A fraction of a penny counts as a penny. */
    PENNY_UP("pence rounded up", 1, 1),
    /** To the nearest multiple of the second amount, half up. */
    NEAREST("to the nearest", 2, 2),
    /** How many complete steps of the second amount are in the first. */
    WHOLE_STEPS("complete steps", 2, 2),
    /** How many complete or part steps of the second amount are in the first. */
    STEPS_OR_PART("complete or part steps", 2, 2),
    /** The second argument when the first is true, otherwise the third. */
    IF("if", 3, 3),
    /** A weekly amount as an amount a month: x 52 / 12. */
    MONTHLY("a month", 1, 1),
    /** A weekly amount as an amount for the year of the bill: / 7 x days in the year. */
    YEARLY("a year", 1, 1),
    /** A weekly amount as an amount a day: / 7. */
    DAILY("a day", 1, 1),
    /** How many dependent children are younger than this many years. */
    CHILDREN_UNDER("children under", 1, 1),
    /** How many dependent children were born on or after a day. */
    CHILDREN_BORN_FROM("children born from", 1, 1),
    /** Whether the day of the award is this day or a later one. */
    ON_OR_AFTER("on or after", 1, 1),
    /** How many complete months have gone by since a day, on the day of the award; none before it. */
    MONTHS_SINCE("months since", 1, 1),
    /** How many days have gone by since a day, on the day of the award; none before it. */
    DAYS_SINCE("days since", 1, 1);

    private final String words;
    private final int fewest;
    private final int most;

    SchemeFunction(String words, int fewest, int most) {
        this.words = words;
        this.fewest = fewest;
        this.most = most;
    }

    /** As a formula spells it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words + " ";
    }

    static List<String> allWritten() {
        return Arrays.stream(values()).map(SchemeFunction::written).toList();
    }

    /** The kind of the result, or a complaint that says what may stand there. */
    Kind kind(List<Kind> arguments) {
        if (arguments.size() < fewest || arguments.size() > most) {
            throw new SchemeFault(written() + " takes " + (fewest == most ? fewest : fewest + " or more")
                    + " arguments, found " + arguments.size());
        }
        Kind first = arguments.get(0);
        return switch (this) {
            case LOWER, HIGHER, NEAREST -> same(arguments);
            case NOT_BELOW_NIL -> quantity(first);
            case NEAREST_PENNY, PENNY_DOWN, PENNY_UP, MONTHLY, YEARLY, DAILY -> is(Kind.MONEY, first);
            case WHOLE_STEPS, STEPS_OR_PART -> {
                same(arguments);
                yield Kind.NUMBER;
            }
            case IF -> {
                is(Kind.YES_NO, first);
                if (arguments.get(1) != arguments.get(2)) {
                    throw new SchemeFault("both results of if(...) have to be of one kind");
                }
                yield arguments.get(1);
            }
            case CHILDREN_UNDER -> is(Kind.NUMBER, first);
            case CHILDREN_BORN_FROM, MONTHS_SINCE, DAYS_SINCE -> {
                is(Kind.DATE, first);
                yield Kind.NUMBER;
            }
            case ON_OR_AFTER -> {
                is(Kind.DATE, first);
                yield Kind.YES_NO;
            }
        };
    }

    SchemeValue value(List<Expression> arguments, Scope scope) {
        if (this == IF) {
            return arguments
                    .get(Expression.truth(arguments.get(0), scope) ? 1 : 2)
                    .value(scope);
        }
        SchemeValue first = arguments.get(0).value(scope);
        return switch (this) {
            case LOWER, HIGHER -> extreme(arguments, scope);
            case NOT_BELOW_NIL -> Arithmetic.like(first, Arithmetic.bare(first).orZeroIfNegative());
            case NEAREST_PENNY -> rounded(first, Rounding.HALF_PENNY_UP);
            case PENNY_DOWN -> rounded(first, Rounding.PENNY_DOWN);
            case PENNY_UP -> rounded(first, Rounding.PENNY_UP);
            case NEAREST -> nearest(first, arguments.get(1).value(scope));
            case WHOLE_STEPS -> count(steps(first, arguments.get(1).value(scope))[0]);
            case STEPS_OR_PART -> {
                BigInteger[] parts = steps(first, arguments.get(1).value(scope));
                yield count(parts[0].add(parts[1].signum() > 0 ? BigInteger.ONE : BigInteger.ZERO));
            }
            case MONTHLY -> times(first, Ratio.of(52, 12));
            case YEARLY -> times(first, Ratio.of(scope.daysInYear(), 7));
            case DAILY -> times(first, Ratio.of(1, 7));
            case CHILDREN_UNDER -> childrenUnder(first, scope.children());
            case CHILDREN_BORN_FROM -> {
                LocalDate since = day(first);
                yield count(scope.children().born().stream()
                        .filter(day -> !day.isBefore(since))
                        .count());
            }
            case ON_OR_AFTER -> new SchemeValue.YesNo(!scope.on().isBefore(day(first)));
            case MONTHS_SINCE ->
                count(Math.max(0, Period.between(day(first), scope.on()).toTotalMonths()));
            case DAYS_SINCE -> count(Math.max(0, ChronoUnit.DAYS.between(day(first), scope.on())));
            case IF -> throw new IllegalStateException("handled above");
        };
    }

    private static LocalDate day(SchemeValue value) {
        return ((SchemeValue.Date) value).day();
    }

    private SchemeValue extreme(List<Expression> arguments, Scope scope) {
        SchemeValue best = arguments.get(0).value(scope);
        for (Expression argument : arguments.subList(1, arguments.size())) {
            SchemeValue other = argument.value(scope);
            boolean less = Arithmetic.bare(other).isLessThan(Arithmetic.bare(best));
            boolean more = Arithmetic.bare(other).isMoreThan(Arithmetic.bare(best));
            if (this == LOWER ? less : more) {
                best = other;
            }
        }
        return best;
    }

    private static SchemeValue childrenUnder(SchemeValue years, Scope.Children children) {
        ExactAmount limit = Arithmetic.bare(years);
        long found = children.born().stream()
                .filter(born -> new ExactAmount(
                                BigInteger.valueOf(
                                        Period.between(born, children.on()).getYears()),
                                BigInteger.ONE)
                        .isLessThan(limit))
                .count();
        return count(found);
    }

    private static SchemeValue nearest(SchemeValue amount, SchemeValue unit) {
        ExactAmount half = Arithmetic.bare(unit).dividedBy(2);
        BigInteger[] parts =
                steps(Arithmetic.like(amount, Arithmetic.bare(amount).plus(half).orZeroIfNegative()), unit);
        return Arithmetic.like(amount, Arithmetic.bare(unit).times(new Ratio(parts[0], BigInteger.ONE)));
    }

    /** Complete steps, and whether something is left over. */
    private static BigInteger[] steps(SchemeValue amount, SchemeValue step) {
        ExactAmount size = Arithmetic.bare(step);
        if (!size.isPositive()) {
            throw Need.of(new Need.NoRow("A step of the scheme has no size."));
        }
        ExactAmount whole = Arithmetic.bare(amount).orZeroIfNegative();
        return whole.numerator()
                .multiply(size.denominator())
                .divideAndRemainder(whole.denominator().multiply(size.numerator()));
    }

    private static SchemeValue rounded(SchemeValue amount, Rounding rounding) {
        return new SchemeValue.Money(Arithmetic.bare(amount).round(rounding).exact());
    }

    private static SchemeValue times(SchemeValue amount, Ratio ratio) {
        return new SchemeValue.Money(Arithmetic.bare(amount).times(ratio));
    }

    private static SchemeValue count(long number) {
        return count(BigInteger.valueOf(number));
    }

    private static SchemeValue count(BigInteger number) {
        return new SchemeValue.Number(new Ratio(number, BigInteger.ONE));
    }

    private static String fix(Kind wanted) {
        return switch (wanted) {
            case MONEY -> ": write an amount such as £20, or the name of one";
            case NUMBER -> ": write a number such as 5";
            case YES_NO -> ": write a condition such as children > 0";
            case DATE -> ": write a day such as 2026-04-01, or the name of a fact of kind date";
            case WORD -> "";
        };
    }

    private Kind same(List<Kind> kinds) {
        Kind first = quantity(kinds.get(0));
        for (Kind kind : kinds) {
            if (kind != first) {
                throw new SchemeFault("the arguments of " + written() + " have to be all money or all numbers");
            }
        }
        return first;
    }

    private Kind quantity(Kind kind) {
        if (!Arithmetic.isQuantity(kind)) {
            throw new SchemeFault(written() + " takes money or numbers, not " + kind.word());
        }
        return kind;
    }

    private Kind is(Kind wanted, Kind found) {
        if (wanted != found) {
            throw new SchemeFault(written() + " takes " + wanted.word() + ", not " + found.word() + fix(wanted));
        }
        return wanted;
    }
}
