package org.benefitstriage.engine.policy;

import org.benefitstriage.engine.risk.Band;

/**
 * Where medium and high begin on an integer scale.
 *
 * @param mediumFrom the lowest value that is medium
 * @param highFrom the lowest value that is high, more than {@code mediumFrom}
 */
public record BandThresholds(int mediumFrom, int highFrom) {

    public BandThresholds {
        if (mediumFrom < 1 || highFrom <= mediumFrom) {
            throw new IllegalArgumentException("expected 1 <= medium < high, found " + mediumFrom + " and " + highFrom);
        }
    }

    public Band band(int value) {
        if (value >= highFrom) {
            return Band.HIGH;
        }
        return value >= mediumFrom ? Band.MEDIUM : Band.LOW;
    }
}
