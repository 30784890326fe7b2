package org.benefitstriage.models.evaluation;

import java.util.Arrays;
import java.util.Locale;

/**
 * A measurement and its 95% interval.
 *
 * @param value the measurement
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double value, double low, double high) {

    /** The middle 95% of resamples around a measurement; resamples that could not be measured (NaN) are left out. */
    public static Interval middle(double value, double[] resamples) {
        double[] sorted = Arrays.stream(resamples)
                .filter(resample -> !Double.isNaN(resample))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return new Interval(value, Double.NaN, Double.NaN);
        }
        int tail = sorted.length / 40;
        return new Interval(value, sorted[tail], sorted[sorted.length - 1 - tail]);
    }

    /** Whether a number lies within. */
    public boolean covers(double number) {
        return low <= number && number <= high;
    }

    /** With four decimals: {@code 0.8151 (0.8004 to 0.8286)}. */
    public String inWords() {
        return String.format(Locale.ROOT, "%.4f (%.4f to %.4f)", value, low, high);
    }

    /** As a percentage with two decimals. */
    public String asPercent() {
        return String.format(Locale.ROOT, "%.2f%% (%.2f%% to %.2f%%)", 100 * value, 100 * low, 100 * high);
    }
}
