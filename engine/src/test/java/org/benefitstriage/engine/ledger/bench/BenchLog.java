package org.benefitstriage.engine.ledger.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.ledger.entry.Entries;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.benefitstriage.engine.ledger.tile.EntryBundle;
import org.benefitstriage.engine.ledger.tile.HashTile;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tile.TiledTree;
import org.benefitstriage.engine.ledger.tree.TreeFrontier;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Writes a log of any size into a directory, for measuring the verifier: {@code BenchLog DIRECTORY ENTRIES}. Decisions with
 * two inputs, a heartbeat each hour of 10,000 entries, a checkpoint each 1,024 entries; beside the log, the file {@code keys}.
 */
public final class BenchLog {

    private static final String ORIGIN = "needwood.example/bench";
    private static final int ENTRIES_AN_HOUR = 10_000;
    private static final int ENTRIES_A_CHECKPOINT = 1024;

    private final Path directory;
    private final NoteSigner signer = TestKeys.log(ORIGIN);
    private final TiledTree tiles = new TiledTree();
    private final List<byte[]> bundle = new ArrayList<>();
    private TreeFrontier tree = TreeFrontier.empty();

    private BenchLog(Path directory) {
        this.directory = directory;
    }

    public static void main(String[] arguments) throws IOException {
        new BenchLog(Path.of(arguments[0])).write(Long.parseLong(arguments[1]));
    }

    private void write(long size) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("keys"), signer.key() + "\n");
        try (OutputStream history = new BufferedOutputStream(Files.newOutputStream(directory.resolve("checkpoints")))) {
            for (int i = 0; i < size; i++) {
                append(i);
                if (tree.size() == size || tree.size() % ENTRIES_A_CHECKPOINT == 0) {
                    history.write(checkpoint(tree.size() == size));
                }
            }
        }
        for (HashTile tile : tiles.unfinished()) {
            write(tile.path(), tile.bytes());
        }
        bundleDone(size);
    }

    private void append(int number) throws IOException {
        byte[] entry = entry(number).bytes();
        TreeHash leaf = TreeHash.ofLeaf(entry);
        tree = tree.append(leaf);
        bundle.add(entry);
        for (HashTile tile : tiles.append(leaf)) {
            write(tile.path(), tile.bytes());
        }
        if (bundle.size() == TilePath.FULL) {
            bundleDone(tree.size());
        }
    }

    private static LedgerEntry entry(int number) {
        Instant at = Entries.START.plus(
                Duration.ofHours(1).dividedBy(ENTRIES_AN_HOUR).multipliedBy(number));
        return number % ENTRIES_AN_HOUR == 0 ? Entries.heartbeat(at) : Entries.decision(number, at);
    }

    private byte[] checkpoint(boolean last) throws IOException {
        String note =
                signer.sign(new Checkpoint(ORIGIN, tree.size(), tree.root())).written();
        if (last) {
            write("checkpoint", note.getBytes(StandardCharsets.UTF_8));
        }
        return (last ? note : note + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void bundleDone(long size) throws IOException {
        if (!bundle.isEmpty()) {
            write(TilePath.ofEntries((size - 1) / TilePath.FULL, bundle.size()), EntryBundle.write(bundle));
            bundle.clear();
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }
}
