package org.benefitstriage.api.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.benefitstriage.engine.policy.SampleDraw;

/**
 * Draws the number that decides whether a claim is in the random check. Nobody can foresee it: not the form, not the
 * claimant, not an officer.
 */
@ApplicationScoped
public class Sampling {

    private static final int DRAWS = 10_000;

    private final SecureRandom random = new SecureRandom();

    /** The draw of one claim, made before it is decided. */
    public SampleDraw draw() {
        return new SampleDraw(random.nextInt(DRAWS));
    }
}
