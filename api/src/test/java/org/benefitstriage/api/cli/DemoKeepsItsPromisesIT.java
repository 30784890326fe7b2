package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.benefitstriage.api.testing.SampleClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service under an operator's hands: a second start, Ctrl-C, SIGKILL in the middle of a burst. */
class DemoKeepsItsPromisesIT {

    private static final int BURST = 400;
    private static final int KILL_AFTER = 60;

    @TempDir
    Path work;

    private Path data;
    private Path claims;
    private String port;
    private String address;

    @BeforeEach
    void prepare() throws IOException {
        data = work.resolve("data");
        claims = Files.createDirectories(work.resolve("claims"));
        port = String.valueOf(PackagedService.freePort());
        address = "http://127.0.0.1:" + port;
        for (String scenario : new String[] {"gc-council-single", "account-in-another-name", "born-in-the-future"}) {
            Path folder = Files.createDirectories(claims.resolve(scenario));
            Files.writeString(folder.resolve("claim.json"), SampleClaims.scenario(scenario));
        }
    }

    @Test
    void a_second_start_keeps_the_data_and_fresh_starts_over() throws Exception {
        assertThat(demoOnce("first.log")).isEqualTo(ExitCodes.DONE);
        assertThat(demoOnce("second.log")).isEqualTo(ExitCodes.DONE);
        try (PackagedService service = serve("serve.log")) {
            assertThat(auditor().get("/v1/decisions").body().path("items")).hasSize(3);
            service.interrupt();
            service.exitCode();
        }
        String kept = Files.readString(data.resolve("demo-accounts.json"));
        assertThat(demoOnce("fresh.log", "--fresh")).isEqualTo(ExitCodes.DONE);
        assertThat(Files.readString(data.resolve("demo-accounts.json"))).isNotEqualTo(kept);
        try (PackagedService service = serve("again.log")) {
            assertThat(service.isRunning()).isTrue();
            assertThat(auditor().get("/v1/decisions").body().path("items")).hasSize(3);
        }
    }

    @Test
    void ctrl_c_stops_service_and_database_cleanly() throws Exception {
        assertThat(demoOnce("demo.log")).isEqualTo(ExitCodes.DONE);
        try (PackagedService service = serve("serve.log")) {
            service.interrupt();
            service.exitCode();
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(data.resolve("postgres/server.log"))).doesNotContain("was interrupted");
    }

    @Test
    void after_sigkill_in_a_burst_every_acknowledged_claim_is_there() throws Exception {
        assertThat(demoOnce("demo.log")).isEqualTo(ExitCodes.DONE);
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        try (PackagedService service = serve("killed.log")) {
            AtomicInteger accepted = new AtomicInteger();
            ExecutorService callers = Executors.newFixedThreadPool(8);
            for (int i = 0; i < BURST; i++) {
                String key = "burst-" + i;
                callers.execute(() -> handIn(key, acknowledged, accepted));
            }
            callers.shutdown();
            while (accepted.get() < KILL_AFTER && !callers.isTerminated()) {
                Thread.sleep(5);
            }
            service.kill();
            assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(acknowledged).hasSizeBetween(KILL_AFTER, BURST - 1);
        try (PackagedService recovered = serve("recovered.log")) {
            assertThat(recovered.isRunning()).isTrue();
            DemoClient auditor = auditor();
            acknowledged.forEach((key, decision) -> {
                assertThat(auditor.get("/v1/decisions/" + decision).status()).isEqualTo(200);
                assertThat(auditor.post("/v1/decisions/" + decision + "/replays", new byte[0], Map.of())
                                .body()
                                .path("result")
                                .asText())
                        .isEqualTo("MATCHES");
            });
        }
    }

    private void handIn(String key, Map<String, String> acknowledged, AtomicInteger accepted) {
        try {
            byte[] claim = SampleClaims.approvable().getBytes(StandardCharsets.UTF_8);
            DemoClient.Reply reply = form().post("/v1/claims", claim, Map.of("Idempotency-Key", key));
            if (reply.status() == 201) {
                acknowledged.put(key, reply.body().path("decisionId").asText());
                accepted.incrementAndGet();
            }
        } catch (CommandProblem serviceKilled) {
            // Not acknowledged, so nothing was promised about it.
        }
    }

    private int demoOnce(String log, String... more) throws IOException, InterruptedException {
        String[] arguments = new String[] {
            "demo", "--once", "--quiet", "--data", data.toString(), "--port", port, "--claims", claims.toString()
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        try (PackagedService demo = PackagedService.start(work.resolve(log), all)) {
            return demo.exitCode();
        }
    }

    private PackagedService serve(String log) throws IOException, InterruptedException {
        return PackagedService.start(work.resolve(log), "serve", "--data", data.toString(), "--port", port)
                .untilReady();
    }

    private DemoClient form() {
        return client("form-client");
    }

    private DemoClient auditor() {
        return client("auditor");
    }

    private DemoClient client(String role) {
        try {
            return DemoAccountsFile.read(data).client(address, role);
        } catch (UncheckedIOException e) {
            throw new AssertionError("no demo accounts", e);
        }
    }
}
