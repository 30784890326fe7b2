package org.benefitstriage.api.referrals;

/**
 * Random checks of one band, each drawn with the same probability.
 *
 * @param checked how many claims were drawn and checked
 * @param inError in how many of them an error was found
 */
public record CheckedBand(int checked, int inError) {

    private static final double Z = 1.959964;
    private static final int WHOLE = 10_000;

    /** The share in error, in ten-thousandths. */
    public int perTenThousand() {
        return (int) Math.round((double) WHOLE * inError / checked);
    }

    /** The lower end of the 95% interval (Wilson), in ten-thousandths. */
    public int lowPerTenThousand() {
        return (int) Math.round(WHOLE * Math.max(0, centre() - half()));
    }

    /** The upper end of the 95% interval (Wilson), in ten-thousandths. */
    public int highPerTenThousand() {
        return (int) Math.round(WHOLE * Math.min(1, centre() + half()));
    }

    private double centre() {
        return (share() + Z * Z / (2 * checked)) / (1 + Z * Z / checked);
    }

    private double half() {
        return Z
                * Math.sqrt(share() * (1 - share()) / checked + Z * Z / (4.0 * checked * checked))
                / (1 + Z * Z / checked);
    }

    private double share() {
        return (double) inError / checked;
    }
}
