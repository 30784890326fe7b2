package org.benefitstriage.models.measurement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.benefitstriage.models.evaluation.Interval;

/**
 * The error rate of all claims of a kind, from those that were checked: each counts for as many as its selection probability says. The
 * interval is Wilson's with the number of equally weighted checks that would say as much, so it is honest for rates near zero too.
 */
public final class WeightedRate {

    static final double Z = 1.959964;

    private WeightedRate() {}

    /** The rate among claims of a kind; empty when none of them was checked. */
    public static Optional<Interval> of(List<Checked> checked, Predicate<Checked> kind) {
        List<Checked> members = checked.stream().filter(kind).toList();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        double all = members.stream().mapToDouble(Checked::weight).sum();
        double rate = members.stream()
                        .filter(Checked::inError)
                        .mapToDouble(Checked::weight)
                        .sum()
                / all;
        return Optional.of(wilson(rate, effective(members, rate, all)));
    }

    /** How many equally weighted checks would say as much. */
    private static double effective(List<Checked> members, double rate, double all) {
        double variance = 0;
        double squares = 0;
        for (Checked one : members) {
            double miss = (one.inError() ? 1 : 0) - rate;
            variance += one.openness() * square(one.weight() * miss / all);
            squares += one.openness() * square(one.weight() / all);
        }
        if (squares == 0) {
            return Double.POSITIVE_INFINITY;
        }
        // With no error found, or nothing but errors, the spread of the truth cannot be seen; the spread of the weights
        // can.
        return variance == 0 ? 1 / squares : rate * (1 - rate) / variance;
    }

    private static Interval wilson(double rate, double n) {
        if (Double.isInfinite(n)) {
            return new Interval(rate, rate, rate);
        }
        double centre = (rate + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(rate * (1 - rate) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        return new Interval(rate, Math.max(0, centre - half), Math.min(1, centre + half));
    }

    static double square(double value) {
        return value * value;
    }
}
