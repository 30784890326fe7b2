package org.benefitstriage.api.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;

/**
 * One folder of {@code test-data/scenarios}: a claim and what must come of it.
 *
 * @param slug name of the folder
 * @param claim bytes of {@code claim.json}
 * @param expected what {@code expected.json} says
 */
record Scenario(String slug, byte[] claim, ExpectedDecision expected) {

    /** Beside the module, wherever the tests are started from. */
    private static final Path FOLDER = Path.of("test-data", "scenarios");

    /** Every scenario, by name. */
    static List<Scenario> all() {
        Path root = Files.isDirectory(FOLDER) ? FOLDER : Path.of("..").resolve(FOLDER);
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Scenario::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(Path folder) {
        try {
            return new Scenario(
                    folder.getFileName().toString(),
                    Files.readAllBytes(folder.resolve("claim.json")),
                    ExpectedDecision.of(JsonReader.read(Files.readAllBytes(folder.resolve("expected.json")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonSyntaxException | IllegalArgumentException e) {
            throw new IllegalStateException(folder + "/expected.json: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return slug;
    }
}
