package org.benefitstriage.models.artefact;

/**
 * A measured share with its 95% interval, all in ten-thousandths.
 *
 * @param value the measurement
 * @param low the lower end
 * @param high the upper end
 */
public record Estimate(int value, int low, int high) {

    public Estimate {
        if (low > high) {
            throw new IllegalArgumentException("expected low <= high, found " + low + " and " + high);
        }
    }
}
