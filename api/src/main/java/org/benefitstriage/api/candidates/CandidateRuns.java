package org.benefitstriage.api.candidates;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.releases.Release;
import org.benefitstriage.api.releases.ReleaseProblem;
import org.benefitstriage.api.releases.ReleaseProcess;
import org.benefitstriage.api.replay.PolicyTable;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.jboss.logging.Logger;

/**
 * Lets the candidate decide what was decided without it, shortly afterwards and never in the request: a claim waits for nothing here. The
 * same is done with the rules in use where a council has not approved them yet.
 */
@ApplicationScoped
public class CandidateRuns {

    private static final Logger LOG = Logger.getLogger(CandidateRuns.class);

    private final Candidates candidates;
    private final CandidateSettings settings;
    private final CandidateRows rows;
    private final RulesRegister register;
    private final CandidateDecision decision;
    private final ServiceClock clock;

    CandidateRuns(
            Candidates candidates,
            CandidateSettings settings,
            CandidateRows rows,
            RulesRegister register,
            AgroalDataSource dataSource,
            ServiceClock clock) {
        this.candidates = candidates;
        this.settings = settings;
        this.rows = rows;
        this.register = register;
        this.decision = new CandidateDecision(new PolicyTable(dataSource::getConnection));
        this.clock = clock;
    }

    @Scheduled(
            identity = "candidate-release",
            every = "10s",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beside() {
        try {
            rows.councils().forEach(this::run);
        } catch (RuntimeException fault) {
            LOG.warnf(
                    "the candidate release could not be run (%s)",
                    fault.getClass().getName());
        }
    }

    /** Runs what is pending for one council, up to a hundred decisions. */
    public synchronized void run(AuthorityCode authority) {
        register.noteFirst(authority);
        if (!register.isApproved(authority)) {
            run(authority, candidates.running());
        }
        Optional<Release> configured = candidates.configured();
        configured.ifPresent(release -> run(authority, release));
    }

    private void run(AuthorityCode authority, Release release) {
        List<CandidateRows.Pending> pending = rows.pending(authority, release.versions(), settings.newest());
        for (CandidateRows.Pending one : pending) {
            CandidateRun run;
            boolean goesOn = true;
            try {
                run = decision.run(release, authority, one);
                if (release instanceof ReleaseProcess) {
                    candidates.answered();
                }
            } catch (ReleaseProcess.TooSlow late) {
                run = CandidateDecision.tooSlow(one.decisionId());
                goesOn = false;
            } catch (ReleaseProblem gone) {
                run = CandidateDecision.failed(one.decisionId());
                goesOn = false;
            }
            rows.store(authority, release.versions(), run, clock.now());
            if (!goesOn) {
                candidates.ended();
                return;
            }
        }
    }
}
