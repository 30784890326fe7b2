package org.benefitstriage.api.claims.wire.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatGuideTest {

    private static final Path GUIDE = Path.of(System.getProperty("triage.root"), "docs", "claim-format.md");

    private static String generated() throws IOException {
        try (var in = FormatGuideTest.class.getResourceAsStream("/claim-format/introduction.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + FormatGuide.tables();
        }
    }

    @Test
    void the_committed_guide_is_what_the_reader_does() throws IOException {
        if (Boolean.getBoolean("triage.write-docs")) {
            Files.writeString(GUIDE, generated());
        }
        assertThat(GUIDE).as("stale: run the command at its top").exists().hasContent(generated());
    }

    @Test
    void the_guide_explains_every_kind_of_problem() throws IOException {
        for (ProblemKind kind : ProblemKind.values()) {
            assertThat(generated()).contains("| `" + kind + "` |");
        }
    }
}
