package org.benefitstriage.api.replay;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.benefitstriage.api.releases.LoadedRelease;
import org.benefitstriage.api.releases.ReleaseArchive;
import org.benefitstriage.api.releases.Releases;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.decision.Versions;
import org.eclipse.microprofile.config.Config;

/** Puts the parts of replay together for the service. */
@ApplicationScoped
class ReplayParts {

    /** A service runs in little memory: one archived release at a time. */
    private static final int ARCHIVED_LOADED = 1;

    private final ReplaySettings settings;
    private final Config config;

    ReplayParts(ReplaySettings settings, Config config) {
        this.settings = settings;
        this.config = config;
    }

    /** Where releases are kept, if anywhere. */
    Optional<Path> directory() {
        return settings.archive().or(() -> config.getOptionalValue("triage.data-directory", String.class)
                .map(data -> Path.of(data).resolve("releases")));
    }

    /** Directory of the model in use, where it is not the one that comes with the software. */
    Optional<Path> model() {
        return config.getOptionalValue("triage.model.directory", String.class).map(Path::of);
    }

    @Produces
    @Singleton
    Replayer replayer(Triage triage, Versions versions, AgroalDataSource dataSource) {
        return new Replayer(
                new Releases(
                        new LoadedRelease(triage, versions), directory().map(ReleaseArchive::new), ARCHIVED_LOADED),
                new PolicyTable(dataSource::getConnection));
    }
}
