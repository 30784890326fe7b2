package org.benefitstriage.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rule book that people read says what is executed. */
class RuleBookIsCurrentTest {

    private static final Path ROOT = Path.of(System.getProperty("triage.root", ".."));
    private static final Path COMMITTED = ROOT.resolve("docs").resolve("rule-book.md");
    private static final Path SCENARIOS = ROOT.resolve("test-data").resolve("scenarios");
    private static final Path FRESH = Path.of("target", "rule-book.md");

    @Test
    void the_committed_rule_book_is_what_the_rules_say_now() throws IOException {
        WriteRuleBook.write(FRESH, SCENARIOS);
        assertThat(Files.exists(COMMITTED))
                .as("docs/rule-book.md exists: run ./triage rules book --out docs/rule-book.md")
                .isTrue();
        assertThat(Files.readString(COMMITTED).equals(Files.readString(FRESH)))
                .as("docs/rule-book.md is stale: run ./triage rules book --out docs/rule-book.md, read the difference"
                        + " and commit it")
                .isTrue();
    }
}
