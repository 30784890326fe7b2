package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.rules.parameters.YamlObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every published worked example of a council's own scheme, by its id: worked out with the council's scheme as the product ships it,
 * or listed with the reason in docs/law-differences.md.
 */
class LocalWorkedExamplesTest {

    private static final SchemeLibrary SCHEMES = SchemeLibrary.load();
    private static final ExampleMapping MAPPING = ExampleMapping.read();

    @TestFactory
    Stream<DynamicTest> everyMappedExampleComesOutAsItsSourcePrints() {
        return LocalWorkedExample.all().stream()
                .filter(example -> MAPPING.row(example).isPresent())
                .map(example -> dynamicTest(
                        example.id(), () -> check(example, MAPPING.row(example).orElseThrow())));
    }

    @Test
    void everyExampleIsTestedOrListedWithTheReason() throws IOException {
        List<LocalWorkedExample> all = LocalWorkedExample.all();
        String listed =
                Files.readString(Path.of(System.getProperty("triage.root", ".."), "docs", "law-differences.md"));

        assertThat(all).hasSizeGreaterThan(70);
        assertThat(all)
                .filteredOn(example -> MAPPING.row(example).isEmpty() && !listed.contains("`" + example.id() + "`"))
                .extracting(LocalWorkedExample::id)
                .as("worked examples neither mapped nor listed in docs/law-differences.md")
                .isEmpty();
    }

    private static void check(LocalWorkedExample example, YamlObject row) {
        SchemeFile file = MAPPING.asCase(example, row);
        SchemeCase each = file.cases().get(0);
        CaseCheck check = CaseCheck.of(scheme(file, row), each);

        assertThat(each.expected()).hasSameSizeAs(example.expected().keySet());
        assertThat(check.found()).as(example.id()).isEqualTo(check.expected());
    }

    /** The scheme of the release where the council has one. */
    private static LocalScheme scheme(SchemeFile file, YamlObject row) {
        return row.has("shipped")
                ? file.scheme()
                : SCHEMES.files().stream()
                        .map(SchemeFile::scheme)
                        .filter(scheme -> scheme.identity().id().equals(row.text("scheme")))
                        .findFirst()
                        .orElseThrow();
    }
}
