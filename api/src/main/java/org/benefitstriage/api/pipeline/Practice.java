package org.benefitstriage.api.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.SampleDraw;

/**
 * Decides the example of a first claim a few times before the service is ready, and throws the decisions away: the first
 * caller does not wait until thousands of classes are loaded. Nothing is stored, and a failure means only that it was no use.
 */
final class Practice {

    private static final String CLAIM = "/examples/first-claim.json";
    private static final String POLICY = "/demo/needwood-policy.json";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String NO_DIGEST = "0".repeat(64);
    private static final int TIMES = 5;

    private Practice() {}

    /** Practises, and says how many decisions came of it. */
    static int run(Triage triage) {
        return new ClaimParser()
                .parse(resource(CLAIM))
                .fold(accepted -> decide(triage, accepted.value()), problems -> 0, where -> 0);
    }

    private static int decide(Triage triage, Claim claim) {
        TriageContext context = new TriageContext(
                NO_DIGEST,
                DAY,
                policy(),
                new SampleDraw(0),
                LinkedClaims.NONE,
                new Versions("practice", NO_DIGEST, NO_DIGEST, "none"));
        for (int i = 0; i < TIMES; i++) {
            DecisionJson.bytes(triage.decide(claim, context));
        }
        return TIMES;
    }

    private static PolicyInForce policy() {
        try {
            return new PolicyInForce.Adopted(PolicyJson.fromJson(JsonReader.read(resource(POLICY))));
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException(POLICY + " is not JSON", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Practice.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not part of this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
