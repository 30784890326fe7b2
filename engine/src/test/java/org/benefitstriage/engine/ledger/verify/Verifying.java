package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.TestKeys;

/** Runs the verifier as its main class does, on files in memory. */
record Verifying(Map<String, byte[]> files) {

    Verifying(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
        this.files.put("keys", keys(TestKeys.log(TestLog.ORIGIN), TestKeys.witness("auditor.example/w1")));
    }

    static Verifying of(TestLog log) {
        return new Verifying(log.files("log"));
    }

    static byte[] keys(NoteSigner... signers) {
        StringBuilder text = new StringBuilder("# trusted keys\n");
        for (NoteSigner signer : signers) {
            text.append(signer.key()).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    Verifying with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    Verifying with(String name, String content) {
        return with(name, content.getBytes(UTF_8));
    }

    Verifying without(String name) {
        assertThat(files.remove(name)).isNotNull();
        return this;
    }

    byte[] file(String name) {
        assertThat(files).containsKey(name);
        return files.get(name);
    }

    VerifierRun run(String... words) {
        return VerifierRun.of(List.of(words), new MemoryFiles(files));
    }

    /** The command with the usual keys holds, and says so. */
    String holds(String... words) {
        VerifierRun run = run(keyed(words));
        assertThat(run.problems()).isEmpty();
        assertThat(run.out()).startsWith("verified: " + words[0] + "\n");
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    /** The command with the usual keys refuses under this name, in both forms, and never says that anything was verified. */
    JsonFields refuses(LedgerError error, String... words) {
        VerifierRun human = run(keyed(words));
        assertThat(human.problems()).startsWith("REFUSED: " + error.name());
        assertThat(human.out()).isEmpty();
        assertThat(human.exitCode()).isEqualTo(error.exitCode());
        String[] asJson = Arrays.copyOf(keyed(words), words.length + 4);
        asJson[words.length + 2] = "--format";
        asJson[words.length + 3] = "json";
        VerifierRun json = run(asJson);
        assertThat(json.exitCode()).isEqualTo(error.exitCode());
        assertThat(json.out() + human.problems()).doesNotContain("verified").doesNotContain("Exception");
        try {
            JsonFields report = JsonFields.of(JsonReader.read(json.out().strip()));
            assertThat(report.string("error")).isEqualTo(error.name());
            return report;
        } catch (JsonSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] keyed(String... words) {
        String[] keyed = Arrays.copyOf(words, words.length + 2);
        keyed[words.length] = "--key";
        keyed[words.length + 1] = "keys";
        return keyed;
    }
}
