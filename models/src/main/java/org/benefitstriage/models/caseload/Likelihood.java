package org.benefitstriage.models.caseload;

/** How likely a number is that the generator drew: the counterpart of {@link Draws}, for the {@link Oracle}. */
final class Likelihood {

    private final int observed;
    private final int most;
    private final double[] counts;

    private Likelihood(double[] counts, int observed, int most) {
        this.counts = counts;
        this.observed = observed;
        this.most = most;
    }

    /** A count that began with these probabilities of 0, 1, 2 and so on, and never goes above a number. */
    static Likelihood count(double[] from, int observed, int most) {
        return new Likelihood(from, observed, most);
    }

    /** With one more at a rate, if there is reason. */
    Likelihood plus(boolean reason, Figure rate) {
        return plus(reason ? 1 : 0, rate);
    }

    /** With so many chances of one more. */
    Likelihood plus(int chances, Figure rate) {
        double one = rate.value() / 10_000.0;
        double[] now = counts;
        for (int i = 0; i < chances; i++) {
            double[] next = new double[now.length + 1];
            for (int count = 0; count < now.length; count++) {
                next[count] += now[count] * (1 - one);
                next[count + 1] += now[count] * one;
            }
            now = next;
        }
        return new Likelihood(now, observed, most);
    }

    /** How likely the observed count is. */
    double value() {
        if (observed < most) {
            return observed < counts.length ? counts[observed] : 0;
        }
        double rest = 0;
        for (int count = most; count < counts.length; count++) {
            rest += counts[count];
        }
        return rest;
    }

    /** Probabilities of how many times in a row a chance comes up, up to a limit. */
    static double[] repeated(Figure rate, int limit) {
        return repeated(rate.value(), limit);
    }

    static double[] repeated(int perTenThousand, int limit) {
        double again = perTenThousand / 10_000.0;
        double[] result = new double[limit + 1];
        double left = 1;
        for (int i = 0; i < limit; i++) {
            result[i] = left * (1 - again);
            left *= again;
        }
        result[limit] = left;
        return result;
    }

    /** How likely one number is among those from lowest to highest. */
    static double at(int value, int lowest, int highest) {
        return value < lowest || value > highest ? 0 : 1.0 / (highest - lowest + 1);
    }

    /** How likely a number from lowest to highest is this one or less. */
    static double upTo(int value, int lowest, int highest) {
        return Math.max(0, Math.min(1, (value - lowest + 1.0) / (highest - lowest + 1)));
    }

    /** How likely a number is that was its own, or at a rate the smaller of its own and a draw below a bound. */
    static double shortened(int observed, int own, int perTenThousand, int bound) {
        double rate = perTenThousand / 10_000.0;
        double unchanged = Math.max(0.0, bound - own) / bound;
        return observed == own ? 1 - rate + rate * unchanged : observed < own ? rate * at(observed, 0, bound - 1) : 0;
    }
}
