package org.benefitstriage.api.measurements;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.halts.Halts;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.models.measurement.StopRule.Verdict;
import org.jboss.logging.Logger;

/** Judges every council's stop rules on a schedule. A rule that trips switches automatic approval off. */
@ApplicationScoped
public class StopRules {

    private static final Logger LOG = Logger.getLogger(StopRules.class);
    private static final Actor STOP_RULES = Actor.service("stop-rules");

    private final MeasuredClaims claims;
    private final Measurements measurements;
    private final Halts halts;

    StopRules(MeasuredClaims claims, Measurements measurements, Halts halts) {
        this.claims = claims;
        this.measurements = measurements;
        this.halts = halts;
    }

    @Scheduled(
            identity = "stop-rules",
            every = "1h",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void judgeAll() {
        for (AuthorityCode authority : claims.councils()) {
            try {
                judge(authority);
            } catch (RuntimeException fault) {
                LOG.errorf(
                        "the stop rules of %s could not be judged (%s); next try in an hour",
                        authority, fault.getClass().getName());
            }
        }
    }

    /** Judges one council's rules now. One that was lifted on the same figures is not put on again. */
    public void judge(AuthorityCode authority) {
        measurements.of(authority).stopRules().stream()
                .filter(finding -> finding.verdict().equals(Verdict.TRIPS.name()))
                .forEach(finding -> halts.openOnce(
                        authority, HaltReason.STOP_RULE, finding.rule() + ": " + finding.inWords(), STOP_RULES));
    }
}
