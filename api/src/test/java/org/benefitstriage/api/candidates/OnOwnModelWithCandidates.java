package org.benefitstriage.api.candidates;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.benefitstriage.api.cli.OwnModelFiles;
import org.benefitstriage.api.releases.OtherRules;

/** A service with a council's own model, another model beside it, and a release with other rules beside that. */
public final class OnOwnModelWithCandidates implements QuarkusTestProfile {

    private static final String MODEL = "triage.model.directory";
    private static final String CANDIDATE_MODEL = "triage.model.candidate";
    private static final String CANDIDATE_RELEASE = "triage.candidate.release";

    private static final String MADE_MODEL = "own-model-of-tests";
    private static final String MADE_CANDIDATE = "candidate-model-of-tests";
    private static final String MADE_RELEASE = "other-rules-of-tests";

    @Override
    public Map<String, String> getConfigOverrides() {
        // Asked for in more than one class loader, made once.
        if (System.getProperty(MADE_MODEL) == null) {
            System.setProperty(MADE_MODEL, OwnModelFiles.make().toString());
            System.setProperty(MADE_CANDIDATE, shippedModel().toString());
            System.setProperty(MADE_RELEASE, otherRules().toString());
        }
        return Map.of(
                MODEL,
                System.getProperty(MADE_MODEL),
                CANDIDATE_MODEL,
                System.getProperty(MADE_CANDIDATE),
                CANDIDATE_RELEASE,
                System.getProperty(MADE_RELEASE));
    }

    /** The model that comes with the software, with its card, in a directory as a council's own would be. */
    private static Path shippedModel() {
        try {
            Path directory = Files.createTempDirectory("shipped-model");
            Path shipped = Path.of("../models/src/main/resources/models");
            for (String file : List.of("risk-model.json", "risk-model.sha256", "data-sheet.md", "fairness.md")) {
                Files.copy(shipped.resolve(file), directory.resolve(file));
            }
            Files.copy(Path.of("../docs/model-card.md"), directory.resolve("model-card.md"));
            return directory;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path otherRules() {
        try {
            Path directory = Files.createTempDirectory("other-rules");
            return Files.writeString(
                    directory.resolve("class-path.txt"),
                    OtherRules.files(directory).stream()
                            .map(file -> file.toAbsolutePath().toString())
                            .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
