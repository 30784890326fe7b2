package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The command line explains a claim as the pages do, and tells a claimant no more than they may know. */
class ExplainCommandTest {

    private static final String ROOT = System.getProperty("triage.root", "..");

    @Test
    void an_officer_reads_what_fired_what_did_not_and_what_would_have_changed_the_route() {
        assertThat(explain("officer"))
                .contains("OFFICER_QUEUE by RTE-06")
                .contains("What would have sent it elsewhere")
                .contains("an account in the claimant's own name is given")
                .contains("RSK-033", "Indicators that ran and did not fire", "Working of Housing Benefit")
                .doesNotContain("Decision record ");
    }

    @Test
    void a_claimant_reads_no_risk() {
        assertThat(explain("claimant"))
                .contains("A benefits officer decides this claim", "How it was worked out", "Rights")
                .doesNotContain("RSK-", "MRV-", "RTE-", "sent it elsewhere");
    }

    @Test
    void an_auditor_reads_the_hashes_too() {
        assertThat(explain("auditor")).contains("Rules and routing table", "Decision record ");
    }

    private static String explain(String level) {
        StringWriter out = new StringWriter();
        CommandLine command = TriageMain.commandLine().setOut(new PrintWriter(out));
        assertThat(command.execute(
                        "explain",
                        "--policy",
                        ROOT + "/api/src/main/resources/demo/needwood-policy.json",
                        "--date",
                        "2026-11-23",
                        "--level",
                        level,
                        ROOT + "/test-data/scenarios/account-in-another-name/claim.json"))
                .isZero();
        return out.toString();
    }
}
