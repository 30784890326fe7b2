package org.benefitstriage.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.benefitstriage.engine.law.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples are what scenarios expect, so they cannot go stale. */
class ExamplesTest {

    @TempDir
    Path scenarios;

    @Test
    void a_rule_has_the_scenarios_that_expect_it_in_order() throws IOException {
        scenario("second", "RTE-06", "[]", "[\"RSK-033\", \"RSK-034\"]", "[\"MRV-001\"]");
        scenario("first", "RTE-01", "[\"VAL-010\"]", "[\"RSK-033\"]", "[]");
        Files.createDirectory(scenarios.resolve("not-a-scenario"));

        Examples examples = Examples.in(scenarios);

        assertThat(examples.of(RuleId.of("RSK-033"))).containsExactly("first", "second");
        assertThat(examples.of(RuleId.of("RSK-034"))).containsExactly("second");
        assertThat(examples.of(RuleId.of("MRV-001"))).containsExactly("second");
        assertThat(examples.of(RuleId.of("VAL-010"))).containsExactly("first");
        assertThat(examples.of(RuleId.of("RTE-06"))).containsExactly("second");
        assertThat(examples.of(RuleId.of("RSK-001"))).isEmpty();
    }

    private void scenario(String name, String row, String findings, String indicators, String guardRails)
            throws IOException {
        Files.writeString(
                Files.createDirectory(scenarios.resolve(name)).resolve("expected.json"),
                "{\"row\": \"" + row + "\", \"blockingFindings\": " + findings + ", \"indicators\": " + indicators
                        + ", \"guardRails\": " + guardRails + "}");
    }
}
