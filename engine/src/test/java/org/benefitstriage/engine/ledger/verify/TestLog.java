package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Entries;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.Receipt;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.benefitstriage.engine.ledger.tile.EntryBundle;
import org.benefitstriage.engine.ledger.tile.HashTile;
import org.benefitstriage.engine.ledger.tile.LogReader;
import org.benefitstriage.engine.ledger.tile.TileHashes;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tile.TiledTree;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeFrontier;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * A log as a service would keep it, in memory: entries, tiles, checkpoints. An attack alters entries, tiles or notes and
 * leaves the rest as it was.
 */
final class TestLog {

    static final String ORIGIN = "needwood.example/hb-log-1";

    private final NoteSigner signer;
    final List<byte[]> entries = new ArrayList<>();
    final List<byte[]> notes = new ArrayList<>();
    private final Map<String, byte[]> tiles = new TreeMap<>();
    private final TiledTree tree = new TiledTree();
    private TreeFrontier frontier = TreeFrontier.empty();

    TestLog(NoteSigner signer) {
        this.signer = signer;
    }

    /** Heartbeats at entries 0, 100, 200 and so on, an hour apart; decisions between; a checkpoint each 128 entries. */
    static TestLog of(int size) {
        TestLog log = new TestLog(TestKeys.log(ORIGIN));
        for (int i = 0; i < size; i++) {
            log.append(entry(i));
            if (log.entries.size() % 128 == 0) {
                log.checkpoint();
            }
        }
        if (size % 128 != 0) {
            log.checkpoint();
        }
        return log;
    }

    /** The same log, to be altered on its own. */
    TestLog copy() {
        TestLog copy = new TestLog(signer);
        copy.entries.addAll(entries);
        copy.notes.addAll(notes);
        copy.tiles.putAll(tiles);
        return copy;
    }

    static LedgerEntry entry(int number) {
        Instant at = time(number);
        return number % 100 == 0 ? Entries.heartbeat(at) : Entries.decision(number, at);
    }

    static Instant time(int number) {
        return Entries.START.plus(Duration.ofHours(1).dividedBy(100).multipliedBy(number));
    }

    void append(LedgerEntry entry) {
        append(entry.bytes());
    }

    void append(byte[] entry) {
        entries.add(entry);
        TreeHash leaf = TreeHash.ofLeaf(entry);
        frontier = frontier.append(leaf);
        tree.append(leaf).forEach(this::keep);
    }

    void checkpoint() {
        tiles.keySet().removeIf(path -> path.contains(".p/"));
        tree.unfinished().forEach(this::keep);
        notes.add(signer.sign(new Checkpoint(signer.key().name(), frontier.size(), frontier.root()))
                .bytes());
    }

    byte[] latest() {
        return notes.get(notes.size() - 1);
    }

    /** The log as files: bundles of the entries as they are now, tiles as they were when the log was written. */
    Map<String, byte[]> files(String directory, long size) {
        Map<String, byte[]> files = new TreeMap<>();
        tiles.forEach((path, bytes) -> files.put(directory + "/" + path, bytes));
        for (long bundle = 0; bundle * TilePath.FULL < size; bundle++) {
            int width = TilePath.width(0, bundle, size);
            boolean last = (bundle + 1) * TilePath.FULL >= size;
            int from = (int) Math.min(entries.size(), bundle * TilePath.FULL);
            int to = last ? entries.size() : (int) Math.min(entries.size(), (bundle + 1) * TilePath.FULL);
            files.put(
                    directory + "/" + TilePath.ofEntries(bundle, width),
                    EntryBundle.write(entries.subList(from, Math.max(from, to))));
        }
        files.put(directory + "/checkpoint", latest());
        files.put(directory + "/checkpoints", history());
        return files;
    }

    Map<String, byte[]> files(String directory) {
        return files(directory, entries.size());
    }

    Receipt receipt(long index, int note) throws LedgerTampered {
        Map<String, byte[]> all = files("log");
        LogReader reader = new LogReader(new MemoryFiles(all).directory("log"));
        TileHashes hashes = new TileHashes(reader, entries.size());
        var signed = SignedNote.parse(notes.get(note));
        long size = Checkpoint.parse(signed).size();
        return new Receipt(index, MerkleProofs.inclusion(index, size, hashes), signed);
    }

    private byte[] history() {
        List<String> texts = notes.stream().map(note -> new String(note, UTF_8)).toList();
        return String.join("\n", texts).getBytes(UTF_8);
    }

    private void keep(HashTile tile) {
        tiles.put(tile.path(), tile.bytes());
    }

    /** Tiles that follow from the entries as they are now, as a careful intruder would rebuild them. */
    TestLog rebuilt() {
        TestLog log = new TestLog(signer);
        entries.forEach(log::append);
        log.tree.unfinished().forEach(log::keep);
        log.notes.addAll(notes);
        return log;
    }
}
