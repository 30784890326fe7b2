package org.benefitstriage.api.candidates;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the candidate release. */
@ConfigMapping(prefix = "triage.candidate")
public interface CandidateSettings {

    /** The candidate's {@code quarkus-app} directory, or a text file that names its class path, one entry a line. */
    Optional<Path> release();

    /** How long it may take over one claim before its process is ended. */
    @WithDefault("5s")
    Duration limit();

    /** How much memory its process may take for its heap. */
    @WithDefault("256")
    int megabytes();

    /** How many of a council's newest decisions are looked at. */
    @WithDefault("1000")
    int newest();

    /** How many claims a comparison must rest on before rules can be approved; all there are where there are fewer. */
    @WithDefault("50")
    int fewestClaims();
}
