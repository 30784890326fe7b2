package org.benefitstriage.api.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.api.testing.TestPolicies;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.SampleDraw;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How many claims a second one thread decides, over all scenarios, with all rules and the model. Counted by the thread's own
 * processor time, so that other work on the machine disturbs it little; garbage collection is not in it.
 */
@Tag("bench")
class DecideBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LoadedPipeline pipeline;

    DecideBenchmark() {
        // As the service is set. Without a service the framework's log keeps everything for later, and writing down
        // each fact
        // that enters a rule unit took longer than deciding.
        LogManager.getLogManager().getLogger("").setLevel(Level.INFO);
        pipeline = LoadedPipeline.load();
    }

    @Test
    void decide() throws IOException, JsonSyntaxException {
        List<Claim> claims = claims();
        TriageContext context = context();
        ToIntFunction<Claim> decide =
                claim -> pipeline.triage().decide(claim, context).rulePoints();
        ToIntFunction<Claim> decideAndWrite =
                claim -> DecisionJson.bytes(pipeline.triage().decide(claim, context)).length;
        run(claims, decideAndWrite, WARM_UP);
        report("Triage.decide", claims, decide);
        report("Triage.decide and canonical bytes", claims, decideAndWrite);
    }

    private static void report(String what, List<Claim> claims, ToIntFunction<Claim> work) {
        run(claims, work, ROUND);
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = run(claims, work, ROUND);
        }
        Arrays.sort(rounds);
        System.out.printf(
                "BENCH %s: median %.0f claims/s of processor time on one thread (%d rounds of %d s, %.0f to %.0f; %d"
                        + " scenarios)%n",
                what, rounds[ROUNDS / 2], ROUNDS, ROUND.toSeconds(), rounds[0], rounds[ROUNDS - 1], claims.size());
    }

    private static double run(List<Claim> claims, ToIntFunction<Claim> work, Duration length) {
        long done = 0;
        long sum = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        long end = start + length.toNanos();
        while (THREADS.getCurrentThreadCpuTime() < end) {
            for (Claim claim : claims) {
                sum += work.applyAsInt(claim);
            }
            done += claims.size();
        }
        assertThat(sum).isPositive();
        return done * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }

    private static List<Claim> claims() throws IOException {
        ClaimParser parser = new ClaimParser();
        Path scenarios = Path.of(System.getProperty("triage.root", ".."), "test-data", "scenarios");
        List<Claim> claims = new ArrayList<>();
        try (var folders = Files.list(scenarios)) {
            for (Path folder : folders.sorted().toList()) {
                claims.add(parser.parse(read(folder.resolve("claim.json")))
                        .fold(accepted -> accepted.value(), problems -> fail(folder), where -> fail(folder)));
            }
        }
        return claims;
    }

    private static Claim fail(Path folder) {
        throw new IllegalStateException("not a claim: " + folder);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TriageContext context() throws JsonSyntaxException {
        return new TriageContext(
                "0".repeat(64),
                LocalDate.of(2026, 11, 23),
                new PolicyInForce.Adopted(PolicyJson.fromJson(JsonReader.read(TestPolicies.shipped()))),
                new SampleDraw(9999),
                LinkedClaims.NONE,
                pipeline.versions());
    }
}
