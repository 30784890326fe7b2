package org.benefitstriage.models.training;

import java.nio.file.Path;

/**
 * What to train.
 *
 * @param claims size of the synthetic caseload, 6,000 to 2,000,000
 * @param seed fixes the caseload, the training and the intervals
 * @param outDirectory where the artefact goes; made when missing
 */
public record TrainingOptions(int claims, long seed, Path outDirectory) {

    /** The fewest claims that leave every year enough errors to learn from. */
    public static final int FEWEST_CLAIMS = 6_000;

    /** The most claims that are held in memory. */
    public static final int MOST_CLAIMS = 2_000_000;

    public TrainingOptions {
        if (claims < FEWEST_CLAIMS || claims > MOST_CLAIMS) {
            throw new IllegalArgumentException(
                    "expected " + FEWEST_CLAIMS + " to " + MOST_CLAIMS + " claims, found " + claims);
        }
        if (seed < 0 || seed >= 1L << 53) {
            throw new IllegalArgumentException("expected a seed from 0 to 2^53-1, found " + seed);
        }
    }
}
