package org.benefitstriage.models.measurement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.benefitstriage.models.evaluation.Interval;

/** Ratios that decide whether checking by risk is worth it: lift, and the share of errors that automatic approval misses. */
public final class WeightedRatio {

    private WeightedRatio() {}

    /**
     * How many times as high the error rate of a kind is as that of all claims; empty until an error was found on both sides. The interval is
     * taken on the logarithm, because a ratio cannot be below zero.
     */
    public static Optional<Interval> lift(List<Checked> checked, Predicate<Checked> kind) {
        return ratio(checked, kind, one -> one.inError() ? 1 : 0);
    }

    /** Of all money in error, how many times its share of claims a kind holds; empty until there is any. */
    public static Optional<Interval> moneyLift(List<Checked> checked, Predicate<Checked> kind) {
        return ratio(checked, kind, Checked::overpaidPence);
    }

    /** The share of all errors that lie in claims of a kind, for example those approved automatically; empty until an error was found. */
    public static Optional<Interval> shareOfErrors(List<Checked> checked, Predicate<Checked> kind) {
        List<Checked> errors = checked.stream().filter(Checked::inError).toList();
        // Among claims in error, being of the kind is what is counted.
        return WeightedRate.of(
                errors.stream()
                        .map(one -> new Checked(one.band(), one.selectionProbability(), kind.test(one), 0, 0))
                        .toList(),
                one -> true);
    }

    private static Optional<Interval> ratio(
            List<Checked> checked, Predicate<Checked> kind, ToDoubleFunction<Checked> value) {
        double all = 0;
        double ofKind = 0;
        double sum = 0;
        double sumOfKind = 0;
        for (Checked one : checked) {
            all += one.weight();
            sum += one.weight() * value.applyAsDouble(one);
            if (kind.test(one)) {
                ofKind += one.weight();
                sumOfKind += one.weight() * value.applyAsDouble(one);
            }
        }
        if (sumOfKind <= 0) {
            return Optional.empty();
        }
        double meanOfKind = sumOfKind / ofKind;
        double mean = sum / all;
        double variance = 0;
        int terms = 0;
        for (Checked one : checked) {
            terms += kind.test(one) && value.applyAsDouble(one) > 0 ? 1 : 0;
            double own = kind.test(one) ? (value.applyAsDouble(one) - meanOfKind) / sumOfKind : 0;
            double whole = (value.applyAsDouble(one) - mean) / sum;
            variance += one.openness() * WeightedRate.square(one.weight() * (own - whole));
        }
        double ratio = meanOfKind / mean;
        double factor = StrictMath.exp(Critical.forFew(terms) * Math.sqrt(variance));
        return Optional.of(new Interval(ratio, ratio / factor, ratio * factor));
    }
}
