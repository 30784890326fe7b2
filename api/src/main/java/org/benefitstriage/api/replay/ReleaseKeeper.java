package org.benefitstriage.api.replay;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.benefitstriage.api.releases.ReleaseArchive;
import org.benefitstriage.api.releases.ReleaseProblem;
import org.benefitstriage.api.releases.RunningFiles;
import org.benefitstriage.engine.decision.Versions;
import org.jboss.logging.Logger;

/** Puts the running release into the archive, a few minutes after its first start: so it is there before the next one comes. */
@ApplicationScoped
class ReleaseKeeper {

    private static final Logger LOG = Logger.getLogger(ReleaseKeeper.class);

    private final ReplayParts parts;
    private final Versions versions;

    ReleaseKeeper(ReplayParts parts, Versions versions) {
        this.parts = parts;
        this.versions = versions;
    }

    @Scheduled(
            identity = "release-archive",
            every = "6h",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keep() {
        Optional<Path> directory = parts.directory();
        if (directory.isEmpty()) {
            return;
        }
        ReleaseArchive archive = new ReleaseArchive(directory.get());
        if (!archive.has(versions)) {
            try {
                archive.store(versions, RunningFiles.list(parts.model()));
                LOG.infof(
                        "release %s is in the archive: its decisions can be replayed by later releases",
                        versions.engine());
            } catch (ReleaseProblem problem) {
                LOG.errorf("this release is not in the archive: %s", problem.getMessage());
            }
        }
    }
}
