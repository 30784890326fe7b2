package org.benefitstriage.models.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.benefitstriage.models.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scores a claim is whole numbers only: the same score on every machine. */
class NoFloatingPointTest {

    private static final Pattern FLOATING = Pattern.compile(
            "\\b(double|float|Double|Float|BigDecimal|Math\\.(round|exp|log|pow|sqrt))\\b|\\b\\d+\\.\\d");

    @ParameterizedTest
    @ValueSource(strings = {"inference", "artefact", "features"})
    void no_source_uses_floating_point_or_the_learning_library(String folder) throws IOException {
        try (Stream<Path> files =
                Files.list(ProjectFiles.at("models/src/main/java/org/benefitstriage/models/" + folder))) {
            assertThat(files).hasSizeGreaterThan(3).allSatisfy(file -> {
                String code = withoutComments(file);
                assertThat(FLOATING.matcher(code).results().map(match -> match.group()))
                        .as(file.getFileName().toString())
                        .isEmpty();
                assertThat(code).doesNotContain("org.tribuo");
            });
        }
    }

    @Test
    void the_search_finds_floating_point_where_it_is_allowed() {
        Path training =
                ProjectFiles.at("models/src/main/java/org/benefitstriage/models/training/PointsConversion.java");

        assertThat(FLOATING.matcher(withoutComments(training)).find()).isTrue();
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
