package org.benefitstriage.api.candidates;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.benefitstriage.api.releases.LoadedRelease;
import org.benefitstriage.api.releases.Release;
import org.benefitstriage.api.releases.ReleaseProblem;
import org.benefitstriage.api.releases.ReleaseProcess;
import org.benefitstriage.api.releases.RunningFiles;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;
import org.jboss.logging.Logger;

/**
 * The candidate release, if one is configured, and the process it runs in. A process that ends is begun again; after three that ended one
 * after the other the candidate is left alone until the service starts again.
 */
@ApplicationScoped
public class Candidates {

    private static final Logger LOG = Logger.getLogger(Candidates.class);
    private static final int MOST_ENDINGS = 3;

    private final CandidateSettings settings;
    private final LoadedRelease running;
    private Optional<ReleaseProcess> process = Optional.empty();
    private Optional<Versions> versions = Optional.empty();
    private int endings;

    Candidates(CandidateSettings settings, Triage triage, Versions versions) {
        this.settings = settings;
        this.running = new LoadedRelease(triage, versions);
    }

    /** The release in use: it is compared with earlier decisions when it came into use without an approval. */
    Release running() {
        return running;
    }

    /** The candidate, loaded; empty when there is none, or it cannot be used. */
    synchronized Optional<Release> configured() {
        if (settings.release().isEmpty() || isGivenUp()) {
            return Optional.empty();
        }
        if (process.filter(ReleaseProcess::isRunning).isEmpty()) {
            begin();
        }
        return process.map(loaded -> loaded);
    }

    private void begin() {
        try {
            ReleaseProcess begun = ReleaseProcess.start(
                    RunningFiles.of(settings.release().orElseThrow()), settings.limit(), settings.megabytes());
            process = Optional.of(begun);
            versions = Optional.of(begun.versions());
        } catch (ReleaseProblem | ReleaseProcess.TooSlow problem) {
            process = Optional.empty();
            ended();
            LOG.errorf("the candidate release could not be loaded: %s", problem.getMessage());
        }
    }

    /** Its process has ended. */
    synchronized void ended() {
        endings++;
        if (isGivenUp()) {
            LOG.errorf("the candidate release ended %d times in a row: it is left alone until the next start", endings);
        }
    }

    /** It has answered. */
    synchronized void answered() {
        endings = 0;
    }

    /** Its versions, once it was loaded. */
    synchronized Optional<Versions> versions() {
        return versions;
    }

    /** How it is, in words. */
    synchronized String inWords() {
        if (settings.release().isEmpty()) {
            return "none is configured";
        }
        if (isGivenUp()) {
            return "left alone: it could not be loaded, or its process ended, three times in a row";
        }
        return versions.isPresent() ? "runs beside the release in use" : "not loaded yet";
    }

    private boolean isGivenUp() {
        return endings >= MOST_ENDINGS;
    }

    @PreDestroy
    synchronized void end() {
        process.ifPresent(ReleaseProcess::close);
    }
}
