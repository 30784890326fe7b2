package org.benefitstriage.api.claims;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** Settings of claim intake. */
@ConfigMapping(prefix = "triage.claims")
public interface TriageSettings {

    /**
     * Key under which addresses, accounts and people are hashed to find linked claims, and claims drawn for the random check: 32 bytes or more, base64 (either
     * alphabet). It is kept apart from the database. Replicas of one service share it; a new key loses the links to older
     * claims.
     */
    String linkKey();

    /** How far back linked claims are looked for. */
    @WithDefault("P12M")
    Period linkWindow();

    /** How long an Idempotency-Key is remembered; afterwards the same key makes a new claim. */
    @WithDefault("P7D")
    Duration idempotencyExpiry();
}
