package org.benefitstriage.models.measurement;

import java.util.Locale;
import java.util.Map;
import org.benefitstriage.models.evaluation.Interval;

/**
 * When automatic approval stops, written down before anybody looks. A rule with too few observations says that it was not measured: it neither
 * holds nor trips, and whoever reads the measurements is told.
 *
 * @param id the rule's name in the policy
 * @param quantity what is looked at
 * @param side which side of the limit is wrong
 * @param limit the limit
 * @param bound which end of the interval is compared
 * @param fewest how many observations there must be before the rule says anything
 */
public record StopRule(String id, Quantity quantity, Side side, double limit, Bound bound, int fewest) {

    /** Which side is wrong. */
    public enum Side {
        ABOVE,
        BELOW
    }

    /** Which end of the interval is compared with the limit. */
    public enum Bound {
        /** The measurement itself. */
        VALUE,
        /** The end nearer to the right side: the rule trips only when being wrong is beyond doubt. */
        BEYOND_DOUBT,
        /** The end further on the wrong side: the rule trips as soon as being wrong cannot be ruled out. */
        NOT_RULED_OUT
    }

    /**
     * A measurement.
     *
     * @param interval value and 95% interval
     * @param observations how many claims stand behind it
     */
    public record Observed(Interval interval, int observations) {}

    /** What a rule says. */
    public enum Verdict {
        HOLDS,
        TRIPS,
        NOT_MEASURED
    }

    /** A verdict with its reason. */
    public record Finding(StopRule rule, Verdict verdict, String inWords) {}

    public StopRule {
        if (!Double.isFinite(limit) || fewest < 1) {
            throw new IllegalArgumentException("stop rule " + id + ": expected a limit and at least one observation");
        }
    }

    /** Judges what was measured. */
    public Finding judge(Map<Quantity, Observed> measured) {
        Observed observed = measured.get(quantity);
        if (observed == null || observed.observations() < fewest || Double.isNaN(compared(observed.interval()))) {
            int found = observed == null ? 0 : observed.observations();
            return new Finding(
                    this,
                    Verdict.NOT_MEASURED,
                    quantity.inWords() + ": " + found + " observations, at least " + fewest + " are needed");
        }
        double value = compared(observed.interval());
        boolean wrong = side == Side.ABOVE ? value > limit : value < limit;
        return new Finding(
                this,
                wrong ? Verdict.TRIPS : Verdict.HOLDS,
                String.format(
                        Locale.ROOT,
                        "%s: %s; the limit is %.4f",
                        quantity.inWords(),
                        observed.interval().inWords(),
                        limit));
    }

    private double compared(Interval interval) {
        return switch (bound) {
            case VALUE -> interval.value();
            case BEYOND_DOUBT -> side == Side.ABOVE ? interval.low() : interval.high();
            case NOT_RULED_OUT -> side == Side.ABOVE ? interval.high() : interval.low();
        };
    }
}
