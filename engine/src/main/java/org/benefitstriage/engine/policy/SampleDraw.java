package org.benefitstriage.engine.policy;

/**
 * The random draw for a quality check, made for every claim before it is decided and recorded whatever the route.
 *
 * @param drawn a number from 0 to 9999
 */
public record SampleDraw(int drawn) {

    public SampleDraw {
        if (drawn < 0 || drawn > 9999) {
            throw new IllegalArgumentException("expected a draw from 0 to 9999, found " + drawn);
        }
    }

    /** Whether the claim is in the sample at this rate in ten thousand. */
    public boolean isSampledAt(int perTenThousand) {
        return drawn < perTenThousand;
    }
}
