package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every published worked example is tested by its id, or listed with the reason in docs/law-differences.md. An example counts as
 * tested where its id stands in quotation marks in a test. Those of councils' own schemes are tested with the schemes, in the module
 * rules.
 */
class EveryWorkedExampleTest {

    private static final String OF_COUNCILS_OWN = "CTR-LOCAL";

    @Test
    void is_tested_or_listed_as_a_difference() throws IOException {
        List<String> ids = SharedYaml.list(
                        SharedYaml.load("worked-examples.yaml").get("examples"))
                .stream()
                .map(SharedYaml::map)
                .filter(example -> !String.valueOf(example.get("scheme")).startsWith(OF_COUNCILS_OWN))
                .map(EveryWorkedExampleTest::id)
                .toList();
        String tests = testsOfThisModule();
        String differences = Files.readString(root().resolve("docs").resolve("law-differences.md"));

        assertThat(ids).hasSizeGreaterThan(90);
        assertThat(ids)
                .filteredOn(id ->
                        !tests.contains('"' + id + '"') && !listed(tests, id) && !differences.contains("`" + id + "`"))
                .as("worked examples neither tested nor listed in docs/law-differences.md")
                .isEmpty();
    }

    /** Ids of a table of cases stand at the beginning of a row: {@code "PE-CND26-02, 16"}. */
    private static boolean listed(String tests, String id) {
        return tests.contains('"' + id + ", ");
    }

    private static String id(Map<?, ?> example) {
        return String.valueOf(example.get("id"));
    }

    private static String testsOfThisModule() throws IOException {
        try (Stream<Path> files =
                Files.walk(root().resolve("engine").resolve("src").resolve("test"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("triage.root", ".."));
    }
}
