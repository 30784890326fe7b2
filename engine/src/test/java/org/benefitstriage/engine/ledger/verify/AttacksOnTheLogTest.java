package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.entry.Entries;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.benefitstriage.engine.ledger.tile.EntryBundle;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way of tampering with a log is found, under its own name and at its place. */
class AttacksOnTheLogTest {

    private static final int SIZE = 700;

    private static final TestLog HONEST = TestLog.of(SIZE);

    private final TestLog log = HONEST.copy();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64, 255, 256, 257, 511, 512, 513, 700, 768})
    void an_honest_log_of_any_size_holds(int size) {
        if (size == 0) {
            TestLog empty = new TestLog(TestKeys.log(TestLog.ORIGIN));
            empty.checkpoint();
            Verifying.of(empty).holds("log", "log");
            return;
        }
        assertThat(Verifying.of(TestLog.of(size)).holds("log", "log")).contains("entries       " + size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 255, 256, 511, 512, 698, 699})
    void T1_an_edited_entry_is_ENTRY_ALTERED(int index) {
        log.entries.set(index, edited(index));
        at(index, Verifying.of(log).refuses(LedgerError.ENTRY_ALTERED, "log", "log"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 255, 256, 699})
    void T1_an_entry_of_rubbish_is_ENTRY_ALTERED(int index) {
        log.entries.set(index, new byte[] {1, 2, 3});
        at(index, Verifying.of(log).refuses(LedgerError.ENTRY_ALTERED, "log", "log"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 255, 256, 699})
    void T1_an_edited_entry_is_ENTRY_ALTERED_even_with_every_tile_rebuilt(int index) {
        log.entries.set(index, edited(index));
        Verifying.of(log.rebuilt()).refuses(LedgerError.ENTRY_ALTERED, "log", "log");
        log.entries.set(index, new byte[] {1, 2, 3});
        Verifying.of(log.rebuilt()).refuses(LedgerError.ENTRY_ALTERED, "log", "log");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 254, 255, 256, 511, 512, 600, 698})
    void T2_a_deleted_entry_is_ENTRY_MISSING(int index) {
        log.entries.remove(index);
        at(index, new Verifying(log.files("log", SIZE)).refuses(LedgerError.ENTRY_MISSING, "log", "log"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 255, 256, 600})
    void T2_a_deleted_entry_is_ENTRY_MISSING_even_with_every_tile_rebuilt(int index) {
        log.entries.remove(index);
        new Verifying(log.rebuilt().files("log", SIZE))
                .with("log/tile/0/002.p/188", leaves(512))
                .refuses(LedgerError.ENTRY_MISSING, "log", "log");
    }

    @Test
    void T2_an_entry_deleted_after_the_last_but_one_checkpoint_with_every_tile_rebuilt_shows_as_LOG_TRUNCATED() {
        log.entries.remove(698);
        new Verifying(log.rebuilt().files("log", SIZE))
                .with("log/tile/0/002.p/188", leaves(512))
                .refuses(LedgerError.LOG_TRUNCATED, "log", "log");
    }

    @Test
    void T2_a_bundle_that_lost_one_entry_is_ENTRY_MISSING() {
        for (int index : List.of(256, 300, 511)) {
            Verifying verifying = Verifying.of(HONEST);
            List<byte[]> fewer = new ArrayList<>(HONEST.entries.subList(256, 512));
            fewer.remove(index - 256);
            verifying.with("log/tile/entries/001", EntryBundle.write(fewer));
            at(index, verifying.refuses(LedgerError.ENTRY_MISSING, "log", "log"));
        }
    }

    @Test
    void T2_a_deleted_stretch_longer_than_two_bundles_is_ENTRY_MISSING() {
        TestLog longer = TestLog.of(2000);
        longer.entries.subList(100, 1100).clear();
        at(100, new Verifying(longer.files("log", 2000)).refuses(LedgerError.ENTRY_MISSING, "log", "log"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 255, 256, 511, 512, 699, 700})
    void T3_an_inserted_entry_is_ENTRY_UNEXPECTED(int index) {
        log.entries.add(index, Entries.decision(9_999, TestLog.time(index)).bytes());
        at(index, new Verifying(log.files("log", SIZE)).refuses(LedgerError.ENTRY_UNEXPECTED, "log", "log"));
    }

    @Test
    void T4_entries_in_another_order_are_ENTRY_OUT_OF_ORDER() {
        for (List<Integer> pair : List.of(
                List.of(0, 1),
                List.of(10, 11),
                List.of(10, 200),
                List.of(255, 256),
                List.of(3, 650),
                List.of(698, 699))) {
            TestLog swapped = HONEST.copy();
            Collections.swap(swapped.entries, pair.get(0), pair.get(1));
            at(pair.get(0), Verifying.of(swapped).refuses(LedgerError.ENTRY_OUT_OF_ORDER, "log", "log"));
        }
    }

    @Test
    void T5_swapped_tiles_of_leaves_are_TILE_MISMATCH() {
        Verifying verifying = Verifying.of(log);
        byte[] first = verifying.file("log/tile/0/000");
        verifying.with("log/tile/0/000", verifying.file("log/tile/0/001")).with("log/tile/0/001", first);
        verifying.refuses(LedgerError.TILE_MISMATCH, "log", "log");
    }

    @Test
    void T5_one_bit_in_any_tile_is_TILE_MISMATCH() {
        for (String tile : List.of("tile/0/000", "tile/0/001", "tile/0/002.p/188", "tile/1/000.p/2")) {
            Verifying verifying = Verifying.of(log);
            byte[] turned = verifying.file("log/" + tile).clone();
            turned[turned.length / 2] ^= 4;
            verifying.with("log/" + tile, turned).refuses(LedgerError.TILE_MISMATCH, "log", "log");
        }
    }

    @Test
    void T6_a_truncated_log_is_LOG_TRUNCATED_against_a_held_checkpoint() {
        Verifying verifying = Verifying.of(TestLog.of(640)).with("held", log.latest());
        verifying.holds("log", "log");
        verifying.refuses(LedgerError.LOG_TRUNCATED, "log", "log", "--held", "held");
    }

    @Test
    void T6_a_log_shorter_than_its_own_checkpoint_is_LOG_TRUNCATED() {
        log.entries.subList(650, 700).clear();
        new Verifying(log.files("log", SIZE)).refuses(LedgerError.LOG_TRUNCATED, "log", "log");
        Verifying.of(HONEST).without("log/tile/entries/002.p/188").refuses(LedgerError.LOG_TRUNCATED, "log", "log");
    }

    @Test
    void T6_a_history_that_goes_on_after_the_latest_checkpoint_is_LOG_TRUNCATED() {
        Verifying.of(log).with("log/checkpoint", log.notes.get(3)).refuses(LedgerError.LOG_TRUNCATED, "log", "log");
    }

    @Test
    void T7_a_log_rolled_back_and_grown_again_is_LOG_ROLLED_BACK() {
        byte[] held = log.latest();
        TestLog again = TestLog.of(650);
        for (int i = 650; i < 800; i++) {
            again.append(Entries.decision(10_000 + i, TestLog.time(i)));
        }
        again.append(Entries.heartbeat(TestLog.time(700)));
        again.checkpoint();
        Verifying.of(again)
                .with("held", held)
                .refuses(LedgerError.LOG_ROLLED_BACK, "log", "log", "--held", "held", "--heartbeat-minutes", "900");
    }

    @Test
    void T8_another_councils_log_is_ORIGIN_MISMATCH() {
        TestLog other = new TestLog(TestKeys.log("elsewhere.example/log"));
        other.append(TestLog.entry(0));
        other.checkpoint();
        Verifying.of(other).refuses(LedgerError.ORIGIN_MISMATCH, "log", "log");
    }

    @Test
    void T9_another_key_under_the_same_name_is_SIGNER_UNKNOWN_and_a_forged_signature_SIGNATURE_INVALID() {
        TestLog forged = new TestLog(TestKeys.impostor(TestLog.ORIGIN));
        forged.append(TestLog.entry(0));
        forged.checkpoint();
        Verifying.of(forged).refuses(LedgerError.SIGNER_UNKNOWN, "log", "log");

        String latest = new String(log.latest(), UTF_8);
        String altered = latest.replace("\n700\n", "\n701\n");
        Verifying.of(log).with("log/checkpoint", altered).refuses(LedgerError.SIGNATURE_INVALID, "log", "log");
        String history = new String(Verifying.of(log).file("log/checkpoints"), UTF_8);
        Verifying.of(log)
                .with("log/checkpoints", history.replace("\n384\n", "\n385\n"))
                .refuses(LedgerError.SIGNATURE_INVALID, "log", "log");
    }

    @Test
    void T13_two_signed_roots_of_one_size_are_SPLIT_VIEW() {
        byte[] other = TestKeys.log(TestLog.ORIGIN)
                .sign(new Checkpoint(TestLog.ORIGIN, SIZE, TreeHash.ofEmptyTree()))
                .bytes();
        Verifying.of(log).with("held", other).refuses(LedgerError.SPLIT_VIEW, "log", "log", "--held", "held");
        log.notes.add(other);
        Verifying.of(log).refuses(LedgerError.SPLIT_VIEW, "log", "log");
    }

    @Test
    void T16_silence_is_HEARTBEAT_MISSING_even_when_it_is_filled_afterwards() {
        TestLog silent = new TestLog(TestKeys.log(TestLog.ORIGIN));
        for (int i = 0; i < SIZE; i++) {
            LedgerEntry entry = TestLog.entry(i);
            if (i != 300) {
                silent.append(entry);
            }
        }
        silent.checkpoint();
        Verifying verifying = Verifying.of(silent);
        at(308, verifying.refuses(LedgerError.HEARTBEAT_MISSING, "log", "log"));
        verifying.holds("log", "log", "--explained", "2026-11-22T02:30:00Z/2026-11-22T03:30:00Z");
        String half = "2026-11-22T02:30:00Z/2026-11-22T03:00:00Z";
        String rest = "2026-11-22T02:45:00Z/2026-11-22T03:30:00Z";
        // Half an hour is half an hour, however often it is explained.
        verifying.refuses(LedgerError.HEARTBEAT_MISSING, "log", "log", "--explained", half, "--explained", half);
        verifying.holds("log", "log", "--explained", rest, "--explained", half);
        verifying.holds("log", "log", "--heartbeat-minutes", "120");
    }

    @Test
    void T16_silence_at_the_end_is_seen_when_the_time_of_the_export_is_given() {
        Verifying.of(log).holds("log", "log", "--until", "2026-11-22T07:04:00Z");
        Verifying.of(log).refuses(LedgerError.HEARTBEAT_MISSING, "log", "log", "--until", "2026-11-22T07:06:00Z");
    }

    private static byte[] edited(int index) {
        return Entries.decision(index + 5_000, TestLog.time(index)).bytes();
    }

    /** The leaf tile that follows from the entries from some place on, cut to what there is. */
    private byte[] leaves(int from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        log.entries
                .subList(from, log.entries.size())
                .forEach(e -> bytes.writeBytes(TreeHash.ofLeaf(e).bytes()));
        return bytes.toByteArray();
    }

    private static void at(int index, JsonFields report) {
        assertThat(report.string("index")).isEqualTo(Integer.toString(index));
        assertThat(Map.of("expected", report.string("expected"), "found", report.string("found")))
                .doesNotContainValue("");
    }
}
