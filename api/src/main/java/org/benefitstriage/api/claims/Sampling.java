package org.benefitstriage.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Function;
import org.benefitstriage.engine.policy.SampleDraw;

/**
 * Draws the number that decides whether a claim is in the random check: from the claim's id under a secret key. Nobody without the key
 * can foresee it, nobody can draw again, and whoever holds the key can check every draw that was recorded.
 */
@ApplicationScoped
public class Sampling {

    private static final int DRAWS = 10_000;

    private final Function<UUID, byte[]> bytes;

    @Inject
    Sampling(LinkHasher keyed) {
        this(keyed::drawOf);
    }

    /** With other bytes for a claim's id. */
    protected Sampling(Function<UUID, byte[]> bytes) {
        this.bytes = bytes;
    }

    /** The draw of one claim, the same whenever it is made. */
    public SampleDraw draw(UUID claimId) {
        long number = ByteBuffer.wrap(bytes.apply(claimId)).getLong();
        return new SampleDraw((int) Long.remainderUnsigned(number, DRAWS));
    }
}
