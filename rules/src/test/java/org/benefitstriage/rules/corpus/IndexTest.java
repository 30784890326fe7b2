package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index of each folder lists what is in it: a file that is not listed would silently not count. */
class IndexTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @CsvSource({"parameters, .yaml", "policy, .yaml", "org/benefitstriage/rules, .drl"})
    void the_index_matches_the_folder(String folder, String ending) throws IOException {
        List<String> listed = ResourceFile.listedIn(folder).stream()
                .map(file -> file.name().substring(folder.length() + 1))
                .sorted()
                .toList();
        assertThat(listed)
                .as("src/main/resources/%s/index.txt lists every %s file there, and nothing else", folder, ending)
                .isEqualTo(filesIn(RESOURCES.resolve(folder), ending));
    }

    private static List<String> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
