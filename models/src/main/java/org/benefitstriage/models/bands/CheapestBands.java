package org.benefitstriage.models.bands;

import org.benefitstriage.engine.policy.BandThresholds;

/** Finds for every probability the band that is expected to cost least; on equal terms the more careful one. */
public final class CheapestBands {

    private static final int CERTAIN = 10_000;

    private CheapestBands() {}

    /** What the costs say. */
    public sealed interface Answer {}

    /** Three bands, with thresholds in ten-thousandths of probability. */
    public record ThreeBands(BandThresholds thresholds) implements Answer {}

    /** The costs do not make three bands; why, and what they make instead, in words. */
    public record NotThree(String because) implements Answer {}

    /** The thresholds that the costs make. */
    public static Answer of(BandCosts costs) {
        int mediumFrom = CERTAIN + 1;
        int highFrom = CERTAIN + 1;
        for (int p = CERTAIN; p >= 0; p--) {
            long low = costs.low().expectedCost(p, costs.errorPence());
            long medium = costs.medium().expectedCost(p, costs.errorPence());
            long high = costs.high().expectedCost(p, costs.errorPence());
            if (high <= medium && high <= low) {
                highFrom = p;
            }
            if (medium <= low || high <= low) {
                mediumFrom = p;
            }
        }
        return answer(mediumFrom, highFrom);
    }

    private static Answer answer(int mediumFrom, int highFrom) {
        if (mediumFrom > CERTAIN) {
            return new NotThree(
                    "no check is worth its cost at any probability: leave every claim in the low band, or look at the"
                            + " costs again");
        }
        if (mediumFrom < 1) {
            return new NotThree("a check is worth its cost even when an error is impossible: look at the costs again");
        }
        if (highFrom > CERTAIN) {
            return new NotThree("the high band's check is never worth more than the medium band's; medium begins at "
                    + percent(mediumFrom));
        }
        if (highFrom <= mediumFrom) {
            return new NotThree("the medium band's check is never the cheapest; high begins at " + percent(highFrom));
        }
        return new ThreeBands(new BandThresholds(mediumFrom, highFrom));
    }

    private static String percent(int perTenThousand) {
        return perTenThousand / 100 + "." + (perTenThousand % 100 < 10 ? "0" : "") + perTenThousand % 100 + "%";
    }
}
