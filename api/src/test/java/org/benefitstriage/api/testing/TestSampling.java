package org.benefitstriage.api.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.benefitstriage.api.claims.Sampling;
import org.benefitstriage.engine.policy.SampleDraw;

/** Draws what a test sets, so that an expected approval does not now and then become a random check. */
@Mock
@ApplicationScoped
public class TestSampling extends Sampling {

    private static final SampleDraw NOT_DRAWN = new SampleDraw(9_999);

    private volatile SampleDraw next = NOT_DRAWN;

    TestSampling() {
        super(claimId -> new byte[Long.BYTES]);
    }

    @Override
    public SampleDraw draw(UUID claimId) {
        return next;
    }

    /** Every draw from now on. */
    public void set(int drawn) {
        next = new SampleDraw(drawn);
    }

    /** Nobody is in the random check. */
    public void reset() {
        next = NOT_DRAWN;
    }
}
