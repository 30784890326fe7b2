package org.benefitstriage.models.fairness;

/**
 * Rows with a known truth and what was done.
 *
 * @param asked whether more was asked for
 * @param errors whether the row is in error
 * @param probabilities the probability of an error it was given, NaN when unknown
 * @param weights how much each counts
 */
public record Judged(boolean[] asked, boolean[] errors, double[] probabilities, double[] weights) {

    public Judged {
        if (asked.length != errors.length || asked.length != weights.length || asked.length != probabilities.length) {
            throw new IllegalArgumentException("expected as many decisions as truths, probabilities and weights");
        }
    }

    /** How many rows. */
    public int size() {
        return asked.length;
    }
}
