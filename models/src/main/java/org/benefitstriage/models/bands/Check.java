package org.benefitstriage.models.bands;

/**
 * What a band asks for.
 *
 * @param costPence what the check costs the council, pence a claim
 * @param findsPerTenThousand the share of errors it finds, in ten-thousandths
 */
public record Check(long costPence, int findsPerTenThousand) {

    /** A check that is not made. */
    public static final Check NONE = new Check(0, 0);

    public Check {
        if (costPence < 0 || costPence > 100_000_000L) {
            throw new IllegalArgumentException("expected a cost from £0 to £1,000,000, found " + costPence + " pence");
        }
        if (findsPerTenThousand < 0 || findsPerTenThousand > 10_000) {
            throw new IllegalArgumentException("expected a share from 0 to 10000, found " + findsPerTenThousand);
        }
    }

    /**
     * What a claim is expected to cost under this check: the check itself and the errors it does not find.
     *
     * @param perTenThousand the claim's probability of an error
     * @param errorPence what an error costs that is not found
     * @return hundred-millionths of a penny, exact
     */
    long expectedCost(int perTenThousand, long errorPence) {
        return Math.addExact(
                Math.multiplyExact(costPence, 100_000_000L),
                Math.multiplyExact(errorPence, (long) perTenThousand * (10_000 - findsPerTenThousand)));
    }
}
