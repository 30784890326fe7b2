package org.benefitstriage.api.replay;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.halts.Halts;
import org.benefitstriage.engine.policy.HaltReason;
import org.jboss.logging.Logger;

/**
 * What follows from a replay: it is counted, and a difference is an alarm that switches automatic approval off for every council
 * until an administrator lifts the halt. Says where the bytes differ and never what they say: that may be a claimant's.
 */
@ApplicationScoped
class ReplayAlarm {

    private static final Logger LOG = Logger.getLogger(ReplayAlarm.class);
    private static final Actor REPLAY = Actor.service("replay");

    private final Halts halts;
    private final MeterRegistry meters;

    ReplayAlarm(Halts halts, MeterRegistry meters) {
        this.halts = halts;
        this.meters = meters;
    }

    void raiseIfDifferent(UUID decisionId, Rerun rerun) {
        meters.counter("triage.replays", "result", rerun.result().name()).increment();
        if (rerun.result() == ReplayResult.DIFFERS) {
            String place = rerun.difference().map(Difference::pointer).orElse("");
            LOG.errorf("decision %s does not replay (at \"%s\"): automatic approval is halted", decisionId, place);
            halts.openForEverybody(
                    HaltReason.EXPLANATION,
                    "replay of decision " + decisionId + " differs" + (place.isEmpty() ? "" : " at " + place),
                    REPLAY);
        }
    }
}
