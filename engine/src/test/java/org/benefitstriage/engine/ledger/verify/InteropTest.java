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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.tile.EntryBundle;
import org.benefitstriage.engine.ledger.tile.TiledTree;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** What other people's logs published is verified as far as its tree and its signatures go; see the folder's README. */
class InteropTest {

    private static final Path VECTORS =
            Path.of(System.getProperty("triage.root", ".."), "test-data", "interop-vectors");

    /** The entries of the log that the project tessera keeps for its tests, which gives its checkpoints and not the words. */
    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eit",
            "nain",
            "ten",
            "ileven",
            "twelf",
            "threeten",
            "fourten",
            "fivten");

    private static final List<Integer> SIZES = List.of(0, 1, 3, 7, 8, 15);

    private static final String[] SUMDB = {
        "receipt", "entry", "receipt.tlog-proof", "--origin", "go.sum database tree", "--opaque-entries"
    };

    @Test
    void a_record_of_the_go_checksum_database_is_shown_to_be_in_it() {
        assertThat(of("sumdb").holds(SUMDB))
                .contains("index         43930254")
                .contains("log size      58253265")
                .contains("not checked   what the entry says");
        String receipt = new String(of("sumdb").file("receipt.tlog-proof"), UTF_8);
        of("sumdb")
                .with("receipt.tlog-proof", receipt.replace("v1\n", "v1\nextra bm8gb25lIHNpZ25lZCB0aGlz\n"))
                .holds(SUMDB);
        of("sumdb")
                .with("receipt.tlog-proof", receipt.replace("index 43930254", "index 43930255"))
                .refuses(LedgerError.INCLUSION_NOT_PROVED, SUMDB);
        of("sumdb").with("entry", "github.com/another v1.0.0\n").refuses(LedgerError.INCLUSION_NOT_PROVED, SUMDB);
    }

    @Test
    void the_hash_of_a_record_is_enough_to_show_that_it_is_there_and_the_report_says_that_it_was_all() {
        // As its publisher gives them: the hash of the same record.
        String base64 = "D6V8URw7L/zAoFrWMXJWjSZar5hE6bY2oJeHlTlvKrE=";
        String[] byHash = {"receipt", "entry", "receipt.tlog-proof", "--origin", "go.sum database tree", "--leaf-hash"};
        assertThat(of("sumdb").with("entry", base64 + "\n").holds(byHash)).contains("not checked   the entry");
        of("sumdb")
                .with("entry", "0fa57c511c3b2ffcc0a05ad63172568d265aaf9844e9b636a0978795396f2ab1")
                .holds(byHash);
        of("sumdb").with("entry", base64.replace('D', 'E')).refuses(LedgerError.INCLUSION_NOT_PROVED, byHash);
        for (String text : List.of("", "D6V8", base64 + base64, "0fa57c51", base64.replace("E=", "F="))) {
            of("sumdb").with("entry", text).refuses(LedgerError.PROOF_MALFORMED, byHash);
        }
    }

    @Test
    void a_foreign_record_is_not_taken_for_an_entry_of_ours_and_the_refusal_says_what_to_do() {
        var refusal = of("sumdb")
                .refuses(
                        LedgerError.ENTRY_MALFORMED,
                        "receipt",
                        "entry",
                        "receipt.tlog-proof",
                        "--origin",
                        "go.sum database tree");
        assertThat(refusal.string("checked"))
                .endsWith("for another log's entries, receipt and log have --opaque-entries");
        // The key has another name than the log, so the log's must be given.
        of("sumdb").refuses(LedgerError.ORIGIN_MISMATCH, "receipt", "entry", "receipt.tlog-proof");
    }

    @Test
    void a_certificate_log_is_known_by_its_ed25519_signature_beside_one_of_another_type_and_by_its_witnesses() {
        String[] same = {"consistency", "checkpoint", "checkpoint", "--witnesses", "4"};
        assertThat(of("static-ct").holds(same))
                .contains("1432088532 entries")
                .contains("cosigned by   transparency.dev/DEV:witness-little-garden at 2026-05-23T")
                .contains(", remora.n621.de at 2026-05-23T");
        same[4] = "5";
        of("static-ct").refuses(LedgerError.WITNESS_MISSING, same);
        String note = new String(of("static-ct").file("checkpoint"), UTF_8);
        same[4] = "0";
        of("static-ct")
                .with("checkpoint", note.replace("/TmN9DAg==", "/TmN9DBg=="))
                .refuses(LedgerError.SIGNATURE_INVALID, same);
        of("static-ct")
                .with("checkpoint", note.replace("1432088532", "1432088533"))
                .refuses(LedgerError.SIGNATURE_INVALID, same);
    }

    @Test
    void a_log_that_signs_under_another_name_is_verified_under_its_own() {
        String[] same = {"consistency", "checkpoint.7", "checkpoint.15", "--origin", "example.com/testdata"};
        Verifying verifying = of("serverless");
        words().forEach(verifying::with);
        verifying.with("log/checkpoint", verifying.file("checkpoint.15"));
        String[] byTiles = {
            "consistency", "checkpoint.7", "checkpoint.15", "--origin", "example.com/testdata", "--log", "log"
        };
        verifying.holds(byTiles);
        verifying.refuses(LedgerError.EXPORT_INCOMPLETE, same);
        verifying.refuses(LedgerError.ORIGIN_MISMATCH, "consistency", "checkpoint.7", "checkpoint.15", "--log", "log");
    }

    @Test
    void every_checkpoint_of_a_growing_foreign_log_is_met_by_its_entries() {
        assertThat(tessera(15).holds("log", "log", "--opaque-entries"))
                .contains("entries       15")
                .contains("not checked   earlier checkpoints: this log keeps none beside its latest");
        String history = SIZES.stream()
                .map(size -> new String(tessera(15).file("checkpoint." + size), UTF_8))
                .collect(Collectors.joining("\n"));
        assertThat(tessera(15).with("log/checkpoints", history).holds("log", "log", "--opaque-entries"))
                .contains("checkpoints   6");
        assertThat(tessera(15).holds("log", "log", "--hashes-only")).contains("not checked   the entries");
        for (int older : SIZES) {
            tessera(15).holds("log", "log", "--opaque-entries", "--held", "checkpoint." + older);
            for (int newer : SIZES.subList(SIZES.indexOf(older), SIZES.size())) {
                tessera(15).holds("consistency", "checkpoint." + older, "checkpoint." + newer, "--log", "log");
            }
        }
    }

    @Test
    void a_foreign_log_that_was_touched_is_refused_by_name() {
        tessera(15).refuses(LedgerError.EXPORT_INCOMPLETE, "log", "log");
        byte[] altered = EntryBundle.write(WORDS.stream()
                .map(word -> word.replace("six", "sex").getBytes(UTF_8))
                .toList());
        tessera(15)
                .with("log/tile/entries/000.p/15", altered)
                .refuses(LedgerError.ENTRY_ALTERED, "log", "log", "--opaque-entries");
        byte[] hashes = tessera(15).file("log/tile/0/000.p/15").clone();
        hashes[33] ^= 1;
        tessera(15)
                .with("log/tile/0/000.p/15", hashes)
                .refuses(LedgerError.TILE_MISMATCH, "log", "log", "--hashes-only");
        tessera(15)
                .with("log/checkpoint", tessera(15).file("checkpoint.8"))
                .refuses(LedgerError.LOG_TRUNCATED, "log", "log", "--opaque-entries", "--held", "checkpoint.15");
    }

    @Test
    void a_logs_key_that_is_published_as_a_pem_is_put_into_the_form_this_verifier_takes() {
        Verifying rekor = of("rekor");
        rekor.holds("log-key", "log2025-1.rekor.sigstore.dev", "--public-pem", "public.pem", "--out", "keys");
        // The first four bytes of its signatures are its id.
        assertThat(rekor.file("keys")).asString().startsWith("log2025-1.rekor.sigstore.dev+cf119915+");
        rekor.holds("consistency", "checkpoint.412115", "checkpoint.412115");
        rekor.holds("consistency", "checkpoint.22578297", "checkpoint.22578297");
        rekor.refuses(LedgerError.EXPORT_INCOMPLETE, "consistency", "checkpoint.412115", "checkpoint.22578297");
        rekor.refuses(LedgerError.LOG_ROLLED_BACK, "consistency", "checkpoint.22578297", "checkpoint.412115");
    }

    @Test
    void keys_of_types_that_this_verifier_does_not_have_are_passed_over_and_said_to_be() {
        String keys = new String(of("static-ct").file("keys"), UTF_8);
        String other = "witness.example/w1+7118e8f9+BhQzSuGTb/4Lcu4MREKut7NjCc8jQ0fjuNpEmJwKF9HV";
        String[] same = {"consistency", "checkpoint", "checkpoint"};
        assertThat(of("static-ct")
                        .with("keys", "\ufeff" + keys.replace("\n", "\r\n") + other)
                        .holds(same))
                .contains("signatures of witness.example/w1 (0x06, ML-DSA-44 cosignature): this verifier has Ed25519");
        var refusal = of("static-ct").with("keys", other).refuses(LedgerError.KEY_MALFORMED, same);
        assertThat(refusal.string("found")).isEqualTo("witness.example/w1 (0x06, ML-DSA-44 cosignature)");
    }

    private static Verifying tessera(int latest) {
        Verifying verifying = of("tessera");
        words().forEach(verifying::with);
        return verifying.with("log/checkpoint", verifying.file("checkpoint." + latest));
    }

    private static Map<String, byte[]> words() {
        TiledTree tree = new TiledTree();
        List<byte[]> entries = WORDS.stream().map(word -> word.getBytes(UTF_8)).toList();
        IntStream.range(0, entries.size()).forEach(i -> tree.append(TreeHash.ofLeaf(entries.get(i))));
        Map<String, byte[]> files = new TreeMap<>();
        tree.unfinished().forEach(tile -> files.put("log/" + tile.path(), tile.bytes()));
        files.put("log/tile/entries/000.p/15", EntryBundle.write(entries));
        return files;
    }

    private static Verifying of(String folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.list(VECTORS.resolve(folder))) {
            for (Path path : all.toList()) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Verifying verifying = new Verifying(files);
        return files.containsKey("keys") ? verifying.with("keys", files.get("keys")) : verifying;
    }
}
