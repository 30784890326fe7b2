package org.benefitstriage.models.fairness;

import java.util.Arrays;

/**
 * How unevenly benefit is spread over people, or over groups: the generalised entropy index. The benefit of a row is its decision less its
 * truth plus one, so that a wrong favour counts 2, a wrong burden 0, and whatever is right 1.
 */
public final class Entropy {

    private Entropy() {}

    /** The benefit of each row: {@code decision - truth + 1}, with decision and truth 0 or 1. */
    public static double[] benefits(int[] truth, int[] decision) {
        double[] benefits = new double[truth.length];
        for (int i = 0; i < benefits.length; i++) {
            benefits[i] = decision[i] - truth[i] + 1.0;
        }
        return benefits;
    }

    /** Each row's benefit replaced by the mean of its group, so that only what is uneven between groups is left. */
    public static double[] groupMeans(double[] benefits, int[] group) {
        int groups = Arrays.stream(group).max().orElse(0) + 1;
        double[] sums = new double[groups];
        int[] counts = new int[groups];
        for (int i = 0; i < benefits.length; i++) {
            sums[group[i]] += benefits[i];
            counts[group[i]]++;
        }
        double[] means = new double[benefits.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = sums[group[i]] / counts[group[i]];
        }
        return means;
    }

    /** The generalised entropy index of order two: half the squared coefficient of variation. */
    public static double generalised(double[] benefits) {
        double mean = Arrays.stream(benefits).average().orElse(Double.NaN);
        double sum = 0;
        for (double benefit : benefits) {
            sum += (benefit / mean) * (benefit / mean) - 1;
        }
        return sum / (2 * benefits.length);
    }

    /** The Theil index: the generalised entropy index of order one. */
    public static double theil(double[] benefits) {
        double mean = Arrays.stream(benefits).average().orElse(Double.NaN);
        double sum = 0;
        for (double benefit : benefits) {
            sum += benefit == 0 ? 0 : benefit / mean * StrictMath.log(benefit / mean);
        }
        return sum / benefits.length;
    }
}
