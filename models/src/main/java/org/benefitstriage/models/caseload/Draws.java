package org.benefitstriage.models.caseload;

/**
 * Numbers that look random and are fixed by a seed: the SplitMix64 sequence, written out so that the same seed gives the same
 * caseload on every Java version.
 */
public final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Draws(long state) {
        this.state = state;
    }

    /** A sequence of its own for each seed. */
    public static Draws seeded(long seed) {
        return new Draws(mix(seed));
    }

    /** A sequence for the n-th claim of a caseload, the same however many claims there are. */
    public static Draws seeded(long seed, int n) {
        return new Draws(mix(mix(seed) + n));
    }

    /** A whole number from 0 to {@code bound - 1}, each equally likely to within one part in 2^31. */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("expected a bound of 1 or more, found " + bound);
        }
        state += STEP;
        return (int) (((mix(state) >>> 32) * bound) >>> 32);
    }

    /** A whole number from {@code lowest} to {@code highest}, both included. */
    public int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** True so many times in ten thousand. */
    boolean chance(int perTenThousand) {
        return below(10_000) < perTenThousand;
    }

    /** True at a declared rate. */
    boolean chance(Figure rate) {
        return chance(rate.value());
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
