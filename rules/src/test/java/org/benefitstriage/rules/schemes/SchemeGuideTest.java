package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.Test;

/** The file that docs/scheme-files.md shows works as it is printed there. */
class SchemeGuideTest {

    private static final String OPENS = "```yaml\n";

    @Test
    void theFileInTheGuidePassesItsOwnCases() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("triage.root", ".."), "docs", "scheme-files.md"));
        int from = guide.indexOf(OPENS) + OPENS.length();
        SchemeFile file = SchemeFile.read(
                new ResourceFile("exampleton.yaml", guide.substring(from, guide.indexOf("```", from))),
                SchemeLibrary::base);

        assertThat(CaseCheck.all(file))
                .hasSize(6)
                .allSatisfy(check -> assertThat(check.found()).as(check.id()).isEqualTo(check.expected()));
    }
}
