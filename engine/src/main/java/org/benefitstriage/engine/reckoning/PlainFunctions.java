package org.benefitstriage.engine.reckoning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The functions of a scheme's formulas, on plain values.
 *
 * @param born dates of birth of the dependent children
 * @param on the day of the award
 * @param daysInYear 365 or 366
 */
record PlainFunctions(List<LocalDate> born, LocalDate on, long daysInYear) {

    Object value(String name, List<Object> arguments) {
        if (name.equals("if")) {
            return arguments.get(0) instanceof Boolean yes
                    ? arguments.get(yes ? 1 : 2)
                    : Missing.among(arguments.subList(0, 1));
        }
        if (Missing.isAmong(arguments)) {
            return Missing.among(arguments);
        }
        Object first = arguments.get(0);
        return switch (name) {
            case "children_born_from" ->
                Fraction.of(born.stream()
                        .filter(day -> !day.isBefore((LocalDate) first))
                        .count());
            case "on_or_after" -> !on.isBefore((LocalDate) first);
            case "months_since" ->
                Fraction.of(Math.max(0, Period.between((LocalDate) first, on).toTotalMonths()));
            case "days_since" -> Fraction.of(Math.max(0, on.toEpochDay() - ((LocalDate) first).toEpochDay()));
            default ->
                ofAmounts(name, arguments.stream().map(Fraction.class::cast).toList());
        };
    }

    private Object ofAmounts(String name, List<Fraction> amounts) {
        Fraction first = amounts.get(0);
        Fraction last = amounts.get(amounts.size() - 1);
        return switch (name) {
            case "lower" -> amounts.stream().min(Fraction::compareTo).orElse(first);
            case "higher" -> amounts.stream().max(Fraction::compareTo).orElse(first);
            case "not_below_nil" -> first.notBelowNought();
            case "nearest_penny" -> inPence(first, Fraction::nearestWhole);
            case "penny_down" -> inPence(first, Fraction::wholeDown);
            case "penny_up" -> inPence(first, Fraction::wholeUp);
            case "nearest" -> stepped(first, last, Fraction::nearestWhole, last);
            case "whole_steps" -> stepped(first, last, Fraction::wholeDown, Fraction.of(1));
            case "steps_or_part" -> stepped(first, last, Fraction::wholeUp, Fraction.of(1));
            case "monthly" -> first.times(52).over(12);
            case "yearly" -> first.times(daysInYear).over(7);
            case "daily" -> first.over(7);
            case "children_under" ->
                Fraction.of(born.stream()
                        .filter(day ->
                                Fraction.of(Period.between(day, on).getYears()).compareTo(first) < 0)
                        .count());
            default -> Missing.FOR_GOOD;
        };
    }

    private static Fraction inPence(Fraction pounds, UnaryOperator<Fraction> rounding) {
        return rounding.apply(pounds.times(100)).over(100);
    }

    private static Object stepped(Fraction amount, Fraction step, UnaryOperator<Fraction> rounding, Fraction each) {
        return step.top().signum() > 0
                ? rounding.apply(amount.notBelowNought().over(step)).times(each)
                : Missing.FOR_GOOD;
    }
}
