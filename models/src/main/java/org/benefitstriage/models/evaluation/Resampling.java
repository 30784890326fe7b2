package org.benefitstriage.models.evaluation;

import org.benefitstriage.models.caseload.Draws;

/**
 * How often each row counts in a resample: a Poisson number of mean one, drawn for each row by itself. For many rows this is the
 * bootstrap, and it needs no second copy of the rows.
 */
public final class Resampling {

    private static final int SCALE = 1 << 30;
    // How often a Poisson number of mean one is 0, at most 1, at most 2 and so on, out of 2^30.
    private static final int[] UP_TO = {
        395_007_542, 790_015_085, 987_518_856, 1_053_353_447, 1_069_812_094, 1_073_103_824, 1_073_652_446, 1_073_730_820
    };

    private final Draws draws;

    public Resampling(long seed) {
        this.draws = Draws.seeded(seed);
    }

    /** How often the next row counts. */
    public int times() {
        int draw = draws.below(SCALE);
        int times = 0;
        while (times < UP_TO.length && draw >= UP_TO[times]) {
            times++;
        }
        return times;
    }
}
