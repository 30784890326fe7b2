package org.benefitstriage.api.measurements;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.risk.Band;

/**
 * A decided claim as measuring sees it.
 *
 * @param band the band it was in
 * @param approvable whether it was approved without a person, or would have been had it not been drawn
 * @param drawn whether it was drawn for the random check
 * @param ratePerTenThousand at which rate claims were drawn
 * @param probability the model's probability, in ten-thousandths
 * @param points what each feature of the model added, empty without a score
 * @param found what an officer found, if one decided with an outcome
 */
record MeasuredClaim(
        Band band,
        boolean approvable,
        boolean drawn,
        int ratePerTenThousand,
        Optional<Integer> probability,
        List<Integer> points,
        Optional<Found> found) {

    MeasuredClaim {
        points = List.copyOf(points);
    }

    /**
     * What an officer found.
     *
     * @param error whether anything was wrong
     * @param weeklyPence what it overpaid a week, in pence, 0 when nothing
     */
    record Found(boolean error, long weeklyPence) {}
}
