package org.benefitstriage.models.evaluation;

/**
 * Scores beside the truth.
 *
 * @param scores one per row; more is more risk
 * @param probabilities the probability of an error that each score stands for
 * @param errors whether the row is in error
 * @param weights how much it counts, more than 0
 */
public record ScoredRows(double[] scores, double[] probabilities, boolean[] errors, double[] weights) {

    public ScoredRows {
        if (scores.length != errors.length
                || scores.length != weights.length
                || scores.length != probabilities.length) {
            throw new IllegalArgumentException("expected as many scores as truths and weights");
        }
    }

    /** How many rows. */
    public int size() {
        return scores.length;
    }

    /** The share in error, weighted. */
    public double errorRate() {
        double errors = 0;
        double all = 0;
        for (int i = 0; i < size(); i++) {
            all += weights[i];
            errors += this.errors[i] ? weights[i] : 0;
        }
        return errors / all;
    }
}
