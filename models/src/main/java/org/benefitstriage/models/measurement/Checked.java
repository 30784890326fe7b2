package org.benefitstriage.models.measurement;

import org.benefitstriage.engine.risk.Band;

/**
 * A claim that was checked, with the probability it had of being checked before anybody looked.
 *
 * @param band the band it was in
 * @param selectionProbability above 0 and at most 1
 * @param inError what the check found
 * @param overpaidPence what the error would have cost, 0 when there is none
 * @param checkPence what the check cost
 * @param approvable whether it was drawn from those that would have been approved without a person
 */
public record Checked(
        Band band,
        double selectionProbability,
        boolean inError,
        long overpaidPence,
        long checkPence,
        boolean approvable) {

    /** A claim of which it does not matter whether it would have been approved. */
    public Checked(Band band, double selectionProbability, boolean inError, long overpaidPence, long checkPence) {
        this(band, selectionProbability, inError, overpaidPence, checkPence, false);
    }

    public Checked {
        if (!(selectionProbability > 0 && selectionProbability <= 1)) {
            throw new IllegalArgumentException("expected a selection probability above 0 and at most 1");
        }
    }

    /** How many claims it stands for. */
    double weight() {
        return 1 / selectionProbability;
    }

    /** The share of its variance that choosing leaves open: nothing when it was certain to be chosen. */
    double openness() {
        return 1 - selectionProbability;
    }
}
