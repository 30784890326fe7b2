package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** Logs in the same layout that are kept in ways ours is not. */
class ForeignLogTest {

    private static final TestLog LONG = log(600);
    private static final String[] OPAQUE = {"log", "log", "--opaque-entries"};
    private static final String[] HASHES = {"log", "log", "--hashes-only"};

    @Test
    void partial_tiles_and_bundles_that_gave_way_to_full_ones_are_read_from_those() {
        // A log may delete what is unfinished once it is finished; whoever fetched the checkpoint before has the full
        // ones.
        Map<String, byte[]> files = LONG.files("log");
        TestLog earlier = log(300);
        files.put("log/checkpoint", earlier.latest());
        files.remove("log/checkpoints");
        assertThat(files)
                .containsKeys("log/tile/0/001", "log/tile/entries/001")
                .doesNotContainKey("log/tile/0/001.p/44");
        Verifying verifying = new Verifying(files).with("log/tile/1/000.p/1", partOf(files, "log/tile/1/000.p/2", 32));
        assertThat(verifying.holds(OPAQUE)).contains("entries       300");
        verifying.holds(HASHES);

        byte[] bundle = files.get("log/tile/entries/001").clone();
        bundle[2 + 5] ^= 1;
        verifying.with("log/tile/entries/001", bundle).refuses(LedgerError.ENTRY_ALTERED, OPAQUE);
    }

    @Test
    void a_history_of_checkpoints_is_needed_of_our_logs_only_and_believed_of_none() {
        Verifying without = new Verifying(LONG.files("log")).without("log/checkpoints");
        without.refuses(LedgerError.EXPORT_INCOMPLETE, "log", "log");
        without.holds(OPAQUE);
        byte[] other = TestKeys.log(TestLog.ORIGIN)
                .sign(new Checkpoint(TestLog.ORIGIN, 600, TreeHash.ofEmptyTree()))
                .bytes();
        without.with("log/checkpoint", other).refuses(LedgerError.ENTRY_ALTERED, OPAQUE);
        without.with("log/checkpoint", other).refuses(LedgerError.TILE_MISMATCH, HASHES);
    }

    @Test
    void a_tree_is_verified_from_its_leaf_hashes_where_the_entries_are_not_there() {
        Verifying hashes = new Verifying(LONG.files("log"));
        for (String bundle : new String[] {"000", "001", "002.p/88"}) {
            hashes.without("log/tile/entries/" + bundle);
        }
        assertThat(hashes.holds(HASHES)).contains("entries       600").contains("not checked   the entries");
        hashes.refuses(LedgerError.LOG_TRUNCATED, OPAQUE);
        for (String tile : new String[] {"0/000", "0/001", "0/002.p/88", "1/000.p/2"}) {
            byte[] whole = hashes.file("log/tile/" + tile);
            byte[] turned = whole.clone();
            turned[turned.length - 1] ^= 1;
            hashes.with("log/tile/" + tile, turned).refuses(LedgerError.TILE_MISMATCH, HASHES);
            hashes.with("log/tile/" + tile, Arrays.copyOf(whole, whole.length - 32))
                    .refuses(LedgerError.TILE_MISMATCH, HASHES);
            hashes.without("log/tile/" + tile).refuses(LedgerError.EXPORT_INCOMPLETE, HASHES);
            hashes.with("log/tile/" + tile, whole);
        }
        hashes.holds(HASHES);
    }

    @Test
    void a_certificate_log_is_said_to_be_one_and_not_to_be_cut_short() {
        Verifying certificates = new Verifying(LONG.files("log"));
        for (String bundle : new String[] {"000", "001", "002.p/88"}) {
            byte[] entries = certificates.file("log/tile/entries/" + bundle);
            certificates.without("log/tile/entries/" + bundle).with("log/tile/data/" + bundle, entries);
        }
        var refusal = certificates.refuses(LedgerError.EXPORT_INCOMPLETE, OPAQUE);
        assertThat(refusal.string("checked"))
                .contains("tile/entries/000 is not there, and tile/data/000 is: a Certificate Transparency log")
                .contains("--hashes-only");
        certificates.holds(HASHES);
    }

    @Test
    void a_bundle_stored_as_it_was_sent_is_said_to_be_compressed() throws IOException {
        Verifying verifying = new Verifying(LONG.files("log"));
        verifying.with("log/tile/entries/000", gzip(verifying.file("log/tile/entries/000")));
        var refusal = verifying.refuses(LedgerError.EXPORT_MALFORMED, OPAQUE);
        assertThat(refusal.string("checked")).isEqualTo("tile/entries/000 is compressed (gzip): uncompress it first");
    }

    @Test
    void a_foreign_entry_in_a_log_is_refused_with_a_word_on_how_to_verify_it_all_the_same() {
        var refusal = new Verifying(LONG.files("log")).refuses(LedgerError.ENTRY_MALFORMED, "log", "log");
        assertThat(refusal.string("checked"))
                .endsWith("for another log's entries, receipt and log have --opaque-entries");
    }

    @Test
    void a_log_without_an_entry_is_a_log() {
        byte[] empty = TestKeys.log(TestLog.ORIGIN)
                .sign(new Checkpoint(TestLog.ORIGIN, 0, TreeHash.ofEmptyTree()))
                .bytes();
        Verifying verifying = new Verifying(Map.of("log/checkpoint", empty));
        verifying.holds(OPAQUE);
        verifying.holds(HASHES);
        byte[] wrong = TestKeys.log(TestLog.ORIGIN)
                .sign(new Checkpoint(TestLog.ORIGIN, 0, TreeHash.ofLeaf(new byte[0])))
                .bytes();
        verifying.with("log/checkpoint", wrong).refuses(LedgerError.ENTRY_ALTERED, OPAQUE);
    }

    @Test
    void a_checkpoint_that_claims_more_than_there_could_be_does_not_keep_the_verifier_looking_for_it() {
        // The last bundle of 2^63-1 entries is there, so the number is not missed; the first one is not as signed.
        long size = Long.MAX_VALUE;
        Map<String, byte[]> files = LONG.files("log");
        byte[] huge = TestKeys.log(TestLog.ORIGIN)
                .sign(new Checkpoint(TestLog.ORIGIN, size, TreeHash.ofEmptyTree()))
                .bytes();
        byte[] last = new byte[2 * 255];
        byte[] bundle = files.get("log/tile/entries/000").clone();
        bundle[2 + 5] ^= 1;
        new Verifying(files)
                .with("log/checkpoint", huge)
                .with("log/checkpoints", huge)
                .with("log/tile/entries/000", bundle)
                .with("log/tile/entries/x036/x028/x797/x018/x963/967.p/255", last)
                .refuses(LedgerError.ENTRY_ALTERED, OPAQUE);
    }

    private static TestLog log(int size) {
        TestLog log = new TestLog(TestKeys.log(TestLog.ORIGIN));
        for (int i = 0; i < size; i++) {
            log.append(("entry number " + i + " of another log").getBytes(UTF_8));
        }
        log.checkpoint();
        return log;
    }

    private static byte[] partOf(Map<String, byte[]> files, String name, int length) {
        return Arrays.copyOf(files.get(name), length);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
