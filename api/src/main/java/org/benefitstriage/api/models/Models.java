package org.benefitstriage.api.models;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.benefitstriage.models.inference.ModelLocation;
import org.benefitstriage.models.release.ModelRelease;

/** The models this service has loaded, once, at start-up. */
@Singleton
public class Models {

    private final ModelRelease live;
    private final Optional<ModelRelease> candidate;

    Models(ModelSettings settings) {
        live = ModelRelease.load(
                settings.directory().map(ModelLocation::directory).orElseGet(ModelLocation::shipped));
        candidate = settings.candidate().map(ModelLocation::directory).map(ModelRelease::load);
    }

    /** The model that scores claims, or one that is unavailable. */
    public ModelRelease live() {
        return live;
    }

    /** The candidate beside it, if one is configured. */
    public Optional<ModelRelease> candidate() {
        return candidate;
    }
}
