package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.api.testing.SampleClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code triage award}: the award of the facts in a file with its working, and what is missing. */
class AwardCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_claim_gives_both_awards_line_by_line() throws IOException {
        assertThat(award(SampleClaims.scenario("capital-10000"), "--date", "2026-11-23"))
                .isZero();

        // The sums of the scenario's notes.
        assertThat(out.toString())
                .contains("Housing Benefit: £93.17 a week from 2026-11-16")
                .contains("Council Tax Reduction: £19.28 a week")
                .contains("HB-CAL-AWARD", "CTR-CAL-AWARD", "SI 2006/214");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void facts_without_an_award_say_what_is_not_known() throws IOException {
        assertThat(award(SampleClaims.scenario("private-no-market-area"), "--date", "2026-11-23"))
                .isZero();

        assertThat(out.toString())
                .contains("Housing Benefit: not worked out")
                .contains("The broad rental market area of the home is not matched");
    }

    @Test
    void an_unknown_field_is_named_and_nothing_is_worked_out() throws IOException {
        assertThat(award("{\"benefits\": \"COUNCIL_TAX_REDUCTION\", \"claimnat\": {}}", "--date", "2026-11-23"))
                .isEqualTo(3);

        assertThat(err.toString()).contains("not accepted", "claimnat");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_format_that_an_award_does_not_have_is_refused() throws IOException {
        assertThat(award("{}", "--format", "csv")).isEqualTo(2);

        assertThat(err.toString()).contains("The formats of an award are table and json.");
    }

    private int award(String facts, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), facts);
        List<String> arguments = new ArrayList<>(List.of("award"));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        return TriageMain.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
    }
}
