package org.benefitstriage.api.bench;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code POST /v1/claims} with everything stored, against a bare endpoint that inserts one row of the same size: same server,
 * same database with fsync on, 16 connections, in turns. wrk makes the load on the same machine.
 */
@Tag("bench")
@QuarkusTest
@TestProfile(BenchProfile.class)
class HttpBenchmark {

    private static final int ROUNDS = 5;

    /** More than a run can hand in; a National Insurance number has six digits to tell people apart. */
    private static final int CLAIMS_A_RUN = 40_000;

    @Test
    void claims_against_a_bare_insert() throws Exception {
        String decision = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        BenchRow.use(stored(decision));
        createBenchTable();
        Load claims = new Load("/v1/claims");
        Load bare = new Load("/bench/insert");
        claims.warmUp(HttpBenchmark::claimScript);
        bare.warmUp(run -> bareScript());
        for (int i = 0; i < ROUNDS; i++) {
            bare.run(bareScript(), 10);
            claims.run(claimScript(Load.LONGEST_WARM_UP + i), 10);
        }
        System.out.printf(
                "BENCH row of %d bytes, 16 connections, %d rounds of 10 s each, ratio %.0f%%%n",
                BenchRow.content().length, ROUNDS, 100 * claims.median() / bare.median());
        System.out.println("BENCH " + claims);
        System.out.println("BENCH " + bare);
    }

    /** What one decided claim stores, as the rows hold it. */
    private static byte[] stored(String decisionId) throws SQLException {
        try (Connection connection = TestDatabase.asService();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select c.snapshot || d.record || d.receipt || e.payload from decision d "
                                + "join claim c on c.id = d.claim_id join audit_event e on e.decision_id = d.id where d.id = '"
                                + decisionId + "' order by e.at limit 1")) {
            row.next();
            return row.getBytes(1);
        }
    }

    private static void createBenchTable() throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists bench_row (id uuid primary key, content bytea not null)");
            statement.execute("grant insert on bench_row to triage_app");
        }
    }

    /** A person, address, reference and key each time that no other run has. */
    private static String claimScript(int run) {
        String claim = SampleClaims.approvable()
                .replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": \"BENCH-@@\"")
                .replaceFirst("\"nino\": \"[^\"]*\"", "\"nino\": \"QQ@@A\"")
                .replaceFirst("\"uprn\": \"[^\"]*\"", "\"uprn\": \"8888@@\"");
        return """
                local claim = [[%s]]
                local n = %d
                wrk.method = "POST"
                function request()
                  n = n + 1
                  local number = string.format("%%06d", n)
                  local headers = { ["Content-Type"] = "application/json", ["Authorization"] = "%s",
                    ["Idempotency-Key"] = "bench-" .. number }
                  return wrk.format("POST", nil, headers, (claim:gsub("@@", number)))
                end
                """.formatted(claim, run * CLAIMS_A_RUN, authorization());
    }

    private static String bareScript() {
        return """
                wrk.method = "POST"
                wrk.body = [[%s]]
                wrk.headers["Content-Type"] = "application/json"
                """.formatted(SampleClaims.approvable());
    }

    private static String authorization() {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((TestCaller.FORM.id() + ":" + TestCaller.FORM.secret())
                                .getBytes(StandardCharsets.UTF_8));
    }
}
