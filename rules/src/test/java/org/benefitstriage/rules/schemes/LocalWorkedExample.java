package org.benefitstriage.rules.schemes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.parameters.YamlObject;
import org.junit.jupiter.api.Assumptions;

/** One published worked example of a council's own scheme, every value as its source prints it. */
record LocalWorkedExample(String id, Map<String, String> inputs, Map<String, String> expected) {

    private static final String LOCAL = "CTR-LOCAL";

    /** Every example of a council's own scheme, or a skipped test that says what is missing. */
    static List<LocalWorkedExample> all() {
        Path file = Path.of(System.getProperty("triage.shared", "../../shared"), "domain", "worked-examples.yaml");
        Assumptions.assumeTrue(
                Files.isReadable(file), "skipped: the shared domain material is not at hand (worked-examples.yaml)");
        return YamlObject.parse(new ResourceFile(file.getFileName().toString(), text(file)))
                .objects("examples")
                .stream()
                .filter(example -> example.text("scheme").startsWith(LOCAL))
                .map(example -> new LocalWorkedExample(
                        example.text("id"), values(example.object("inputs")), values(example.object("expected"))))
                .toList();
    }

    private static Map<String, String> values(YamlObject object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.keys().forEach(key -> values.put(key, object.written(key).value()));
        return values;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
