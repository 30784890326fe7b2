package org.benefitstriage.engine.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.Receipt;
import org.benefitstriage.engine.ledger.tile.LogReader;
import org.benefitstriage.engine.ledger.tile.TileHashes;
import org.benefitstriage.engine.ledger.tree.ConsistencyProof;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/** Shows that one signed checkpoint extends another. */
public final class ConsistencyCheck {

    private ConsistencyCheck() {}

    /** With a proof somebody handed over: its hashes, one a line. */
    public static void byProof(Checkpoint older, Checkpoint newer, byte[] proof) throws LedgerTampered {
        if (settledBySize(older, newer)) {
            return;
        }
        List<TreeHash> path = parse(proof);
        new ConsistencyProof(older.size(), newer.size(), path).verify(older.root(), newer.root());
    }

    /** With the tiles of the log, from which the proof is made here. */
    public static void byTiles(Checkpoint older, Checkpoint newer, LogReader reader, long size) throws LedgerTampered {
        if (settledBySize(older, newer)) {
            return;
        }
        TileHashes hashes = new TileHashes(reader, size);
        TreeHash before = MerkleProofs.root(older.size(), hashes);
        List<TreeHash> path = MerkleProofs.consistency(older.size(), newer.size(), hashes);
        try {
            // First whether the tiles give the newer root at all: damaged tiles say nothing about the older one.
            new ConsistencyProof(older.size(), newer.size(), path).verify(before, newer.root());
        } catch (LedgerTampered damaged) {
            throw LedgerTampered.of(
                    LedgerError.TILE_MISMATCH,
                    "the tiles against the root at size " + newer.size(),
                    newer.root(),
                    "another");
        }
        if (!before.equals(older.root())) {
            throw LedgerTampered.of(
                    LedgerError.LOG_ROLLED_BACK, "the root at size " + older.size(), older.root(), before);
        }
    }

    /** Whether the sizes and roots alone show it; throws where they show the contrary. */
    public static boolean settledBySize(Checkpoint older, Checkpoint newer) throws LedgerTampered {
        if (newer.size() < older.size()) {
            throw LedgerTampered.of(
                    LedgerError.LOG_ROLLED_BACK,
                    "the newer checkpoint's size",
                    "at least " + older.size(),
                    newer.size());
        }
        if (newer.size() == older.size() && !newer.root().equals(older.root())) {
            throw LedgerTampered.of(
                    LedgerError.SPLIT_VIEW, "the root at size " + older.size(), older.root(), newer.root());
        }
        if (older.size() == 0 && !older.root().equals(TreeHash.ofEmptyTree())) {
            throw LedgerTampered.of(
                    LedgerError.CHECKPOINT_MALFORMED, "the empty log's root", TreeHash.ofEmptyTree(), older.root());
        }
        return newer.size() == older.size() || older.size() == 0;
    }

    private static List<TreeHash> parse(byte[] proof) throws LedgerTampered {
        List<String> lines =
                new String(proof, StandardCharsets.ISO_8859_1).lines().toList();
        if (lines.size() > 2 * Receipt.LONGEST_PATH) {
            throw LedgerTampered.of(
                    LedgerError.PROOF_MALFORMED,
                    "hashes in the proof",
                    "at most " + 2 * Receipt.LONGEST_PATH,
                    lines.size());
        }
        List<TreeHash> path = new ArrayList<>();
        for (String line : lines) {
            Optional<TreeHash> hash = TreeHash.parse(line);
            path.add(hash.orElseThrow(() -> LedgerTampered.of(
                    LedgerError.PROOF_MALFORMED, "expected a hash of 32 bytes in base 64 on each line")));
        }
        return path;
    }
}
