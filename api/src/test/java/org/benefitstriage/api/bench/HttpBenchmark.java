package org.benefitstriage.api.bench;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.benefitstriage.api.testing.Api;
import org.benefitstriage.api.testing.SampleClaims;
import org.benefitstriage.api.testing.TestCaller;
import org.benefitstriage.api.testing.TestDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
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
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern ERRORS = Pattern.compile("(Non-2xx or 3xx responses: \\d+|Socket errors:.*)");

    @Test
    void claims_against_a_bare_insert() throws Exception {
        String decision = Api.decide(TestCaller.FORM, SampleClaims.approvable());
        BenchRow.use(stored(decision));
        createBenchTable();
        Path claims = script(claimScript());
        Path bare = script(bareScript());
        run(claims, "/v1/claims", 20);
        run(bare, "/bench/insert", 10);
        List<Double> claimRates = new ArrayList<>();
        List<Double> bareRates = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            bareRates.add(run(bare, "/bench/insert", 10));
            claimRates.add(run(claims, "/v1/claims", 10));
        }
        double claim = median(claimRates);
        double insert = median(bareRates);
        System.out.printf(
                "BENCH row of %d bytes, 16 connections, %d rounds of 10 s each: POST /v1/claims median %.0f/s %s, bare insert "
                        + "median %.0f/s %s, ratio %.0f%%%n",
                BenchRow.content().length, ROUNDS, claim, claimRates, insert, bareRates, 100 * claim / insert);
    }

    private static double median(List<Double> rates) {
        List<Double> sorted = new ArrayList<>(rates);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static double run(Path script, String path, int seconds) throws IOException, InterruptedException {
        String port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", String.class);
        Process wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c16",
                        "-d" + seconds + "s",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:" + port + path)
                .redirectErrorStream(true)
                .start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        wrk.getInputStream().transferTo(out);
        wrk.waitFor();
        String text = out.toString(StandardCharsets.UTF_8);
        Matcher errors = ERRORS.matcher(text);
        if (errors.find()) {
            throw new IllegalStateException(path + ": " + errors.group());
        }
        Matcher rate = RATE.matcher(text);
        if (!rate.find()) {
            throw new IllegalStateException("wrk said: " + text);
        }
        return Double.parseDouble(rate.group(1));
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

    private static Path script(String lua) throws IOException {
        Path file = Files.createTempFile("bench", ".lua");
        Files.writeString(file, lua);
        return file;
    }

    /** A new person, address, reference and key each time. */
    private static String claimScript() {
        String claim = SampleClaims.approvable()
                .replaceFirst("\"reference\": \"[^\"]*\"", "\"reference\": \"BENCH-@@\"")
                .replaceFirst("\"nino\": \"[^\"]*\"", "\"nino\": \"QQ@@A\"")
                .replaceFirst("\"uprn\": \"[^\"]*\"", "\"uprn\": \"8888@@\"");
        return """
                local claim = [[%s]]
                local run = os.time() .. "-" .. tostring(math.random(1000000))
                local n = 0
                wrk.method = "POST"
                function request()
                  n = n + 1
                  local number = string.format("%%06d", n %% 1000000)
                  local headers = { ["Content-Type"] = "application/json", ["Authorization"] = "%s",
                    ["Idempotency-Key"] = run .. "-" .. n }
                  return wrk.format("POST", nil, headers, (claim:gsub("@@", number)))
                end
                """.formatted(claim, authorization());
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
