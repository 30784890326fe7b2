package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real disk can hold in the place of a file, and what becomes of a report that cannot be written. */
class OnThisMachineTest {

    private static final TestLog LOG = TestLog.of(300);
    private static final String FIRST_BUNDLE = "log/tile/entries/000";

    @TempDir
    Path folder;

    @BeforeEach
    void an_export_and_its_key() throws IOException {
        for (Map.Entry<String, byte[]> file : Verifying.of(LOG).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @Test
    void an_export_on_a_disk_is_verified() {
        assertThat(run("log", path("log"), "--key", path("keys")).exitCode()).isZero();
    }

    @Test
    void a_pipe_left_in_an_export_is_refused_and_not_waited_for() throws Exception {
        for (String name : List.of("log/checkpoint", "log/checkpoints", FIRST_BUNDLE, "log/tile/0/000", "keys")) {
            Path path = folder.resolve(name);
            byte[] content = Files.readAllBytes(path);
            Files.delete(path);
            assumeTrue(new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0, "pipes with names");
            refused(LedgerError.EXPORT_INCOMPLETE, name + " cannot be read as a file", "log");
            Files.delete(path);
            Files.write(path, content);
        }
    }

    @Test
    void a_directory_or_a_link_that_leads_nowhere_is_no_file() throws IOException {
        Path bundle = folder.resolve(FIRST_BUNDLE);
        Files.delete(bundle);
        Files.createDirectory(bundle);
        refused(LedgerError.EXPORT_INCOMPLETE, "tile/entries/000 cannot be read as a file", "log");
        Files.delete(bundle);
        Files.createSymbolicLink(bundle, bundle);
        refused(LedgerError.EXPORT_INCOMPLETE, "tile/entries/000 is not there", "log");
        Files.delete(bundle);
        Files.createSymbolicLink(bundle, Path.of("/dev/zero"));
        refused(LedgerError.EXPORT_INCOMPLETE, "tile/entries/000 cannot be read as a file", "log");
        refused(LedgerError.EXPORT_INCOMPLETE, "checkpoint is not there", "keys");
        refused(LedgerError.EXPORT_INCOMPLETE, "checkpoint is not there", "log/" + "deeper/".repeat(2_000));
        refused(LedgerError.EXPORT_INCOMPLETE, "cannot be read as a file", "log\u0000");
    }

    @Test
    void what_a_shell_hands_over_is_read() throws Exception {
        Files.write(folder.resolve("receipt"), LOG.receipt(5, 2).bytes());
        Process run = builder("receipt", "/dev/stdin", path("receipt"), "--key", path("keys"))
                .start();
        try (var entry = run.getOutputStream()) {
            entry.write(LOG.entries.get(5));
        }
        assertThat(new String(run.getInputStream().readAllBytes(), UTF_8)).startsWith("verified: receipt\n");
        assertThat(run.waitFor()).isZero();
    }

    @Test
    void a_report_that_cannot_be_written_is_no_success() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a disk that is always full");
        for (String format : List.of("human", "json")) {
            ProcessBuilder builder = builder("log", path("log"), "--key", path("keys"), "--format", format);
            Process run = builder.redirectOutput(new File("/dev/full")).start();
            assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(run.exitValue()).isEqualTo(1);
        }
    }

    @Test
    void a_refusal_keeps_its_exit_code_when_nobody_reads_it() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a disk that is always full");
        Files.delete(folder.resolve(FIRST_BUNDLE));
        Process run = builder("log", path("log"), "--key", path("keys"))
                .redirectError(new File("/dev/full"))
                .start();
        assertThat(run.waitFor()).isEqualTo(LedgerError.EXPORT_INCOMPLETE.exitCode());
    }

    @Test
    void two_runs_of_one_witness_do_not_both_sign() throws IOException {
        Files.write(folder.resolve("private"), TestKeys.pkcs8("auditor.example/w1"));
        Files.writeString(
                folder.resolve("public"), TestKeys.witness("auditor.example/w1").key() + "\n");
        List<String> words = new ArrayList<>(List.of("witness", path("log/checkpoint"), "--key", path("keys")));
        words.addAll(List.of("--state", path("state"), "--out", path("out"), "--first"));
        words.addAll(List.of("--private-key", path("private"), "--public-key", path("public")));
        String[] witness = words.toArray(String[]::new);
        try (Closeable other = files().alone(path("state")).orElseThrow()) {
            assertThat(other).isNotNull();
            VerifierRun run = run(witness);
            assertThat(run.exitCode()).isEqualTo(LedgerError.EXPORT_INCOMPLETE.exitCode());
            assertThat(run.problems()).contains("state is in use by another run of this witness");
            assertThat(folder.resolve("out")).doesNotExist();
        }
        assertThat(run(witness).exitCode()).isZero();
        assertThat(folder.resolve("out")).hasSameBinaryContentAs(folder.resolve("state"));
    }

    @Test
    void what_cannot_take_a_files_place_leaves_nothing_behind() {
        assertThatThrownBy(() -> files().replace(path("log"), new byte[] {1})).isInstanceOf(IOException.class);
        assertThat(folder.resolve("log.new")).doesNotExist();
        assertThat(folder.resolve("log/checkpoint")).exists();
        assertThatThrownBy(() -> files().replace(path("nowhere/out"), new byte[] {1}))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_name_that_the_machines_locale_cannot_express_is_no_name_of_a_key() throws IOException {
        VerifierRun lost = run("witness-key", "caf\ufffd\ufffd.example", "--public-pem", "x", "--out", path("made"));
        assertThat(lost.exitCode()).isEqualTo(2);
        assertThat(lost.problems()).contains("LC_ALL=C.UTF-8");
        String key = TestKeys.witness("auditor.example/w1").key().toString();
        String typed = key.substring(key.lastIndexOf('+') + 1);
        byte[] bytes = Base64.getDecoder().decode(typed);
        String raw = HexFormat.of().formatHex(Arrays.copyOfRange(bytes, 1, bytes.length));
        Files.write(folder.resolve("der"), HexFormat.of().parseHex("302a300506032b6570032100" + raw));
        run("witness-key", "caf\u00e9.example", "--public-pem", path("der"), "--out", path("made"));
        assertThat(Files.readString(folder.resolve("made"))).startsWith("caf\u00e9.example+");
    }

    @Test
    void an_empty_word_does_not_name_the_machines_first_directory() {
        assertThat(run("log", "", "--key", path("keys")).exitCode()).isEqualTo(2);
        assertThat(run("log", path("log"), "--key", "").exitCode()).isEqualTo(2);
    }

    private void refused(LedgerError error, String what, String log) {
        VerifierRun run = run("log", path(log), "--key", path("keys"));
        assertThat(run.problems()).startsWith("REFUSED: " + error.name());
        assertThat(run.problems().replace(folder + "/", "")).contains(shortened(what));
        assertThat(run.exitCode()).isEqualTo(error.exitCode());
    }

    /** Within a log, files are called by their place in it. */
    private static String shortened(String what) {
        return what.replaceFirst("^log/", "");
    }

    private String path(String name) {
        return folder + "/" + name;
    }

    private static TriageVerify.RealFiles files() {
        return new TriageVerify.RealFiles();
    }

    private static VerifierRun run(String... words) {
        return VerifierRun.of(List.of(words), files());
    }

    private static ProcessBuilder builder(String... words) {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> line = new ArrayList<>(List.of(java, "-Xshare:auto", "-cp", "target/classes"));
        line.add(TriageVerify.class.getName());
        line.addAll(List.of(words));
        return new ProcessBuilder(line);
    }
}
