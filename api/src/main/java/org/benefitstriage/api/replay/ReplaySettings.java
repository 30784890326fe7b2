package org.benefitstriage.api.replay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of replay. */
@ConfigMapping(prefix = "triage.replay")
public interface ReplaySettings {

    /**
     * Where releases are kept, outside the deployment: {@code releases} in the data directory where there is one. Without it decisions of
     * older releases cannot be run again.
     */
    Optional<Path> archive();

    /** How many decisions are drawn for each sample; as many of the newest are taken besides. */
    @WithDefault("20")
    int sample();
}
