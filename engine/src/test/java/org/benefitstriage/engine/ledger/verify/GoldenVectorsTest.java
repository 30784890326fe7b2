package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A small log with its tampered twins in {@code test-data/ledger-vectors}, for whoever writes another verifier: what each
 * folder's {@code command} must answer is in its {@code expected}. Made from the code with {@code -Dtriage.refresh=true}.
 */
class GoldenVectorsTest {

    private static final Path VECTORS = Path.of(System.getProperty("triage.root", ".."), "test-data", "ledger-vectors")
            .normalize();
    private static final int SIZE = 12;
    private static final String VERIFIES = "VERIFIES";
    private static final String LOG_COMMAND = "log log --key keys";

    @Test
    void the_vectors_are_what_the_code_writes() throws Exception {
        for (Map.Entry<String, Map<String, byte[]>> vector : vectors().entrySet()) {
            Path folder = VECTORS.resolve(vector.getKey());
            for (Map.Entry<String, byte[]> file : vector.getValue().entrySet()) {
                Path path = folder.resolve(file.getKey());
                if (Boolean.getBoolean("triage.refresh")) {
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                assertThat(path).hasBinaryContent(file.getValue());
            }
            assertThat(files(folder).keySet()).isEqualTo(vector.getValue().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_folder_answers_what_it_says(Path folder) {
        Map<String, byte[]> files = files(folder);
        String expected = new String(files.get("expected"), UTF_8).strip();
        List<String> words =
                List.of(new String(files.get("command"), UTF_8).strip().split(" "));
        VerifierRun run = VerifierRun.of(words, new MemoryFiles(files));

        if (expected.equals(VERIFIES)) {
            assertThat(run.problems()).isEmpty();
            assertThat(run.exitCode()).isZero();
        } else {
            assertThat(run.problems()).contains(expected);
            assertThat(run.exitCode()).isEqualTo(LedgerError.valueOf(expected).exitCode());
        }
    }

    static Stream<Path> folders() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(VECTORS)) {
            folders = all.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream();
    }

    private static Map<String, Map<String, byte[]>> vectors() throws Exception {
        TestLog honest = log();
        Map<String, Map<String, byte[]>> vectors = new TreeMap<>();
        vectors.put("honest-log", vector(honest, VERIFIES));

        Map<String, byte[]> receipt = vector(honest, VERIFIES);
        receipt.keySet().removeIf(name -> name.startsWith("log/"));
        receipt.put("decision.entry", honest.entries.get(7));
        receipt.put("decision.tlog-proof", honest.receipt(7, 1).bytes());
        receipt.put("command", line("receipt decision.entry decision.tlog-proof --key keys"));
        vectors.put("honest-receipt", receipt);

        Map<String, byte[]> otherEntry = new TreeMap<>(receipt);
        otherEntry.put("decision.entry", honest.entries.get(6));
        otherEntry.put("expected", line(LedgerError.INCLUSION_NOT_PROVED.name()));
        vectors.put("receipt-of-another-entry", otherEntry);

        TestLog altered = log();
        byte[] entry = altered.entries.get(3).clone();
        entry[entry.length - 3] ^= 1;
        altered.entries.set(3, entry);
        vectors.put("entry-altered", vector(altered, LedgerError.ENTRY_ALTERED.name()));

        TestLog missing = log();
        missing.entries.remove(4);
        vectors.put("entry-missing", vector(missing, LedgerError.ENTRY_MISSING.name()));

        TestLog inserted = log();
        inserted.entries.add(6, TestLog.entry(77).bytes());
        vectors.put("entry-unexpected", vector(inserted, LedgerError.ENTRY_UNEXPECTED.name()));

        TestLog moved = log();
        moved.entries.add(9, moved.entries.remove(8));
        vectors.put("entry-out-of-order", vector(moved, LedgerError.ENTRY_OUT_OF_ORDER.name()));

        Map<String, byte[]> tile = vector(honest, LedgerError.TILE_MISMATCH.name());
        tile.computeIfPresent("log/tile/0/000.p/12", (path, hashes) -> {
            byte[] changed = hashes.clone();
            changed[40] ^= 1;
            return changed;
        });
        vectors.put("tile-mismatch", tile);

        Map<String, byte[]> signer = vector(honest, LedgerError.SIGNER_UNKNOWN.name());
        signer.put("keys", Verifying.keys(TestKeys.impostor(TestLog.ORIGIN)));
        vectors.put("signer-unknown", signer);
        return vectors;
    }

    private static TestLog log() {
        TestLog log = new TestLog(TestKeys.log(TestLog.ORIGIN));
        for (int i = 0; i < SIZE; i++) {
            log.append(TestLog.entry(i));
            if (i == 4) {
                log.checkpoint();
            }
        }
        log.checkpoint();
        return log;
    }

    private static Map<String, byte[]> vector(TestLog log, String expected) {
        Map<String, byte[]> files = new TreeMap<>(log.files("log", SIZE));
        files.put("keys", Verifying.keys(TestKeys.log(TestLog.ORIGIN)));
        files.put("command", line(LOG_COMMAND));
        files.put("expected", line(expected));
        return files;
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(UTF_8);
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
