package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file gets the same answer from {@code POST /v1/calculations} and from {@code triage award}, and neither leaves a trace. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AwardOverHttpTest {

    private static final int ATTEMPTS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BARE_FACTS = """
            {"benefits": "BOTH", "dates": {"received": "2026-11-16"}, "claimant": {"dateOfBirth": "1950-03-14"},
             "children": [{"dateOfBirth": "2018-01-01"}],
             "tenancy": {"landlord": {"kind": "COUNCIL"}, "rent": {"amountPence": 624000, "frequency": "YEARLY"}}}\
            """;

    @TempDir
    private Path folder;

    @Test
    void the_service_and_the_command_line_answer_alike() throws IOException {
        for (String facts : new String[] {
            SampleClaims.scenario("capital-10000"),
            SampleClaims.scenario("working-age-no-hb-route"),
            SampleClaims.scenario("private-no-market-area"),
            SampleClaims.scenario("local-taper"),
            BARE_FACTS,
            "{}"
        }) {
            JsonNode answer = JSON.readTree(overHttp(facts));

            assertThat(answer).isEqualTo(JSON.readTree(onTheCommandLine(facts)));
            assertThat(answer.get("entitlements")).isNotEmpty();
        }
    }

    @Test
    void no_table_gains_or_loses_a_row_and_the_log_stays_as_it_is() throws SQLException, InterruptedException {
        Map<String, Long> before = Map.of();
        Map<String, Long> after = atRest();
        // The service has work of its own now and then; what a calculation stored would be there every time.
        for (int i = 0; i < ATTEMPTS && !after.equals(before); i++) {
            before = atRest();
            overHttp(SampleClaims.scenario("capital-10000"));
            overHttp(BARE_FACTS);
            overHttp("{\"benefits\":\"RENT\"}");
            after = atRest();
        }

        assertThat(before).containsKeys("claim", "decision", "referral").hasSizeGreaterThan(10);
        assertThat(after).isEqualTo(before);
    }

    private static String overHttp(String facts) {
        return TestCaller.FORM
                .request()
                .contentType("application/json")
                .body(facts)
                .post("/v1/calculations")
                .asString();
    }

    private String onTheCommandLine(String facts) throws IOException {
        Path file = Files.writeString(folder.resolve("facts.json"), facts);
        StringWriter out = new StringWriter();
        int code = TriageMain.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute("award", "--format", "json", "--date", "2026-11-23", "--council", "NEEDWOOD", file.toString());
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }

    /** The rows of every table, once what earlier tests left to be done in the background is done. */
    private static Map<String, Long> atRest() throws SQLException, InterruptedException {
        Map<String, Long> last = rows();
        for (int i = 0; i < 20; i++) {
            Thread.sleep(250);
            Map<String, Long> now = rows();
            if (now.equals(last)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        String tables =
                Rows.text("select string_agg(table_name, ',' order by table_name) from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        for (String table : tables.split(",")) {
            rows.put(table, Rows.number("select count(*) from \"" + table + "\""));
        }
        return rows;
    }
}
