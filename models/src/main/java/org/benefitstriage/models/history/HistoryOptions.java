package org.benefitstriage.models.history;

import java.nio.file.Path;

/**
 * What to train.
 *
 * @param data the table, CSV
 * @param schema its schema, YAML
 * @param out the directory to make; it must not hold anything yet
 * @param seed fixes every draw
 * @param road how to come to the points
 * @param challenger whether a challenger is trained to measure against
 * @param resamples behind each interval, 20 to 10,000
 */
public record HistoryOptions(
        Path data, Path schema, Path out, long seed, Road road, Challenge challenger, int resamples) {

    /** How to come to the points. */
    public enum Road {
        /** Both, and the better one is taken. */
        MEASURED,
        /** Logistic regression on bins. */
        LOGISTIC,
        /** Boosted stumps. */
        STUMPS
    }

    /** Whether a challenger is trained. */
    public enum Challenge {
        WITH_CHALLENGER,
        WITHOUT_CHALLENGER
    }

    public HistoryOptions {
        if (seed < 0 || seed >= 1L << 53) {
            throw new IllegalArgumentException("expected a seed from 0 to 2^53-1, found " + seed);
        }
        if (resamples < 20 || resamples > 10_000) {
            throw new IllegalArgumentException("expected 20 to 10000 resamples, found " + resamples);
        }
    }
}
