package org.benefitstriage.api.calculations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.SampleDraw;

/**
 * Works an award out for given facts. It runs the whole pipeline, so that a calculation and a decision can never disagree,
 * but without a policy, a draw or other claims: no risk is looked at, nothing is stored.
 */
@ApplicationScoped
class Calculate {

    private static final SampleDraw NOT_DRAWN = new SampleDraw(9_999);

    private final ClaimParser parser = new ClaimParser();
    private final Triage triage;
    private final Versions versions;
    private final ServiceClock clock;

    Calculate(Triage triage, Versions versions, ServiceClock clock) {
        this.triage = triage;
        this.versions = versions;
        this.clock = clock;
    }

    Calculation calculate(Caller caller, byte[] body) {
        ParseResult.Accepted<Claim> accepted = Body.require(parser.parse(body));
        Claim claim = accepted.value();
        if (!claim.authority().equals(caller.authority())) {
            throw ProblemException.of(ProblemKind.NOT_ALLOWED, "The facts name another billing authority.");
        }
        LocalDate today = clock.today();
        TriageContext context = new TriageContext(
                CanonicalJson.sha256(accepted.canonicalBytes()),
                today,
                Policies.none(today),
                NOT_DRAWN,
                LinkedClaims.NONE,
                versions);
        return Calculation.of(triage.decide(claim, context));
    }
}
