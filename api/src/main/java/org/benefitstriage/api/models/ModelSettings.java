package org.benefitstriage.api.models;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where models are. */
@ConfigMapping(prefix = "triage.model")
public interface ModelSettings {

    /** Directory of the model in use, as {@code triage train} writes it; the model that comes with the software when left out. */
    Optional<Path> directory();

    /** Directory of a candidate that scores every claim beside the model in use, without effect. */
    Optional<Path> candidate();
}
