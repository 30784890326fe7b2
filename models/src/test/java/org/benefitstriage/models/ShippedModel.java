package org.benefitstriage.models;

import java.nio.file.Path;
import org.benefitstriage.models.training.TrainingOptions;

/** How the shipped model was trained, and how to ship another. */
public final class ShippedModel {

    /** Says what to run when the shipped files are behind the code. */
    public static final String HOW_TO_RENEW =
            "stale: run ./mvnw -pl models -am test -Dtest=ShippedModelTest#the_shipped_model_is_what_its_seed_trains"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dtriage.write=true and commit the changed files";

    /** Where the artefact is kept. */
    public static final Path RESOURCES = ProjectFiles.at("models/src/main/resources/models");

    /** Where the model card is kept. */
    public static final Path CARD = ProjectFiles.at("docs/model-card.md");

    private ShippedModel() {}

    /** The options that made the shipped model, writing to a directory. */
    public static TrainingOptions options(Path directory) {
        return new TrainingOptions(120_000, 20_261_122, directory);
    }
}
