package org.benefitstriage.models.fairness;

/**
 * Who was asked for more, and who was in error, by weight.
 *
 * @param askedInError asked, and in error
 * @param askedCorrect asked, although correct
 * @param leftInError not asked, although in error
 * @param leftCorrect not asked, and correct
 */
public record Confusion(double askedInError, double askedCorrect, double leftInError, double leftCorrect) {

    /** Everybody. */
    public double all() {
        return askedInError + askedCorrect + leftInError + leftCorrect;
    }

    /** The share in error. */
    public double errorRate() {
        return (askedInError + leftInError) / all();
    }
}
