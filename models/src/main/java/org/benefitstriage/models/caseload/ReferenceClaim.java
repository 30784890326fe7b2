package org.benefitstriage.models.caseload;

import java.time.LocalDate;

/**
 * A claim of the reference caseload: what a council would have on file, and the truth, which a council has not.
 *
 * @param number counted from 1
 * @param claimed the day of the claim
 * @param truth what the claim looks like and what is wrong with it
 * @param overpaidPence what its errors overpay, pence a week, 0 when there are none
 * @param ageGroup for measuring only
 * @param sex for measuring only
 * @param check what came of looking, if anybody looked
 * @param oracle the probability of an error to somebody who knows the generator's rates and the household; for evaluation only
 */
public record ReferenceClaim(
        int number,
        LocalDate claimed,
        SyntheticClaim truth,
        int overpaidPence,
        String ageGroup,
        String sex,
        Check check,
        double oracle) {

    /** Whether anybody looked, and how likely that was beforehand. */
    public sealed interface Check {
        /** The probability of being checked, in ten-thousandths; never 0. */
        int chancePerTenThousand();
    }

    /** Nobody looked. */
    public record NotChecked(int chancePerTenThousand) implements Check {}

    /**
     * Somebody looked.
     *
     * @param on the day the outcome was known
     * @param found what was found, which is not always what is there
     */
    public record Looked(int chancePerTenThousand, LocalDate on, Label found) implements Check {}
}
