package org.benefitstriage.engine.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;

/**
 * Each kind of file of an export replaced by whatever bytes: the verifier refuses by a name and a code of its own, never with a
 * stack trace, and holds only for the very bytes that are in the log. {@code .ci/campaign fuzz} searches for new inputs.
 */
class ExportsFuzzTest {

    private static final TestLog LOG = TestLog.of(20);
    private static final int LOWEST_NAMED = 10;

    private static final String DECISIONS =
            "{\"exportedAt\":\"2026-11-22T09:00:00.000Z\",\"format\":\"benefits-triage-decisions/1\",\"origin\":\""
                    + TestLog.ORIGIN + "\"}\n";
    private static final String DISCLOSURES =
            "{\"format\":\"benefits-triage-disclosures/1\",\"origin\":\"" + TestLog.ORIGIN + "\"}\n";

    @FuzzTest(maxDuration = "1m")
    void decisions(byte[] bytes) {
        refused(Verifying.of(LOG).with("given", bytes), "database", "log", "--decisions", "given");
        refused(Verifying.of(LOG).with("given", after(DECISIONS, bytes)), "database", "log", "--decisions", "given");
    }

    @FuzzTest(maxDuration = "1m")
    void disclosures(byte[] bytes) {
        refused(Verifying.of(LOG).with("given", bytes), "disclosure", "log", "--disclosures", "given");
        VerifierRun run = Verifying.of(LOG)
                .with("given", after(DISCLOSURES, bytes))
                .run("disclosure", "log", "--disclosures", "given", "--key", "keys");
        // A list of nothing is a list: what it says of no entry holds.
        assertThat(run.exitCode() == 0 ? run.out().contains("disclosures   0") : named(run))
                .isTrue();
    }

    @FuzzTest(maxDuration = "1m")
    void history(byte[] bytes) {
        differs(bytes, "log/checkpoints");
    }

    @FuzzTest(maxDuration = "1m")
    void tile(byte[] bytes) {
        differs(bytes, "log/tile/0/000.p/20");
    }

    @FuzzTest(maxDuration = "1m")
    void entries(byte[] bytes) {
        differs(bytes, "log/tile/entries/000.p/20");
    }

    @FuzzTest(maxDuration = "1m")
    void proof(byte[] bytes) {
        TestLog grown = TestLog.of(300);
        refused(
                Verifying.of(grown)
                        .with("old", grown.notes.get(0))
                        .with("new", grown.latest())
                        .with("given", bytes),
                "consistency",
                "old",
                "new",
                "--proof",
                "given");
    }

    private static void differs(byte[] bytes, String name) {
        Verifying verifying = Verifying.of(LOG);
        if (!Arrays.equals(bytes, verifying.file(name)) && !isPartOfHistory(bytes, name, verifying)) {
            refused(verifying.with(name, bytes), "log", "log");
        }
    }

    /** The latest checkpoint alone is a history, too, if a short one. */
    private static boolean isPartOfHistory(byte[] bytes, String name, Verifying verifying) {
        return name.equals("log/checkpoints") && Arrays.equals(bytes, verifying.file("log/checkpoint"));
    }

    private static void refused(Verifying verifying, String... words) {
        String[] keyed = Arrays.copyOf(words, words.length + 2);
        keyed[words.length] = "--key";
        keyed[words.length + 1] = "keys";
        assertThat(named(verifying.run(keyed))).isTrue();
    }

    private static boolean named(VerifierRun run) {
        return run.exitCode() >= LOWEST_NAMED
                && run.problems().startsWith("REFUSED: ")
                && !run.problems().contains("Exception")
                && run.out().isEmpty();
    }

    private static byte[] after(String header, byte[] bytes) {
        byte[] first = header.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + bytes.length);
        System.arraycopy(bytes, 0, all, first.length, bytes.length);
        return all;
    }
}
