package org.benefitstriage.engine.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tile.HashTile;
import org.benefitstriage.engine.ledger.tile.LogReader;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tile.TiledTree;
import org.benefitstriage.engine.ledger.tree.TreeFrontier;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * One way through a log from its first entry to its last, bundle by bundle: hashes every entry, compares every tile, meets
 * every checkpoint. Holds one bundle, one unfinished tile of each level and the frontier, whatever the log's size.
 */
final class LogWalk {

    private final LogReader reader;
    private final CheckpointTrail trail;
    private final EntryContent content;
    private final long size;
    private final LogKind kind;
    private final TiledTree tiles = new TiledTree();
    private TreeFrontier tree = TreeFrontier.empty();

    /** Found on the way, but only true of the log if the entries up to the next checkpoint are those that were signed. */
    private Optional<LedgerTampered> pending = Optional.empty();

    LogWalk(LogReader reader, CheckpointTrail trail, EntryContent content, long size, LogKind kind) {
        this.reader = reader;
        this.trail = trail;
        this.content = content;
        this.size = size;
        this.kind = kind;
    }

    void run() throws LedgerTampered {
        trail.meet(tree);
        for (long bundle = 0; bundle * TilePath.FULL < size; bundle++) {
            int width = TilePath.width(0, bundle, size);
            if (kind == LogKind.FOREIGN_HASHES) {
                hashes(bundle, width);
            } else {
                bundle(bundle, width);
            }
        }
        for (HashTile tile : tiles.unfinished()) {
            compare(tile);
        }
        if (pending.isPresent()) {
            throw pending.get();
        }
        trail.end(tree);
    }

    private void bundle(long bundle, int width) throws LedgerTampered {
        Optional<List<byte[]>> entries = reader.bundle(bundle, width);
        if (entries.isEmpty()) {
            throw new Diagnosis(reader, size).missingBundle(bundle, width);
        }
        List<TreeHash> found = Diagnosis.hashed(entries.get());
        List<TreeHash> held = reader.leaves(bundle, width);
        int same = Diagnosis.inCommon(found, held);
        for (int i = 0; i < Math.min(same, width); i++) {
            append(entries.get().get(i), found.get(i));
        }
        if (same != width || found.size() != width || held.size() != width) {
            throw new Diagnosis(reader, size).name(tree, trail.ahead(), bundle, found, held);
        }
    }

    /** Leaf hashes taken as the log gives them. */
    private void hashes(long bundle, int width) throws LedgerTampered {
        List<TreeHash> held = reader.leaves(bundle, width);
        if (held.size() != width) {
            throw LedgerTampered.of(
                    LedgerError.TILE_MISMATCH,
                    "the number of hashes in " + TilePath.ofHashes(0, bundle, width),
                    width,
                    held.size());
        }
        for (TreeHash leaf : held) {
            grow(leaf);
            try {
                if (trail.meet(tree) && pending.isPresent()) {
                    throw pending.get();
                }
            } catch (LedgerTampered fault) {
                throw fault.error() == LedgerError.ENTRY_ALTERED ? ofTiles(fault) : fault;
            }
        }
    }

    /** Without entries nobody can say that one was altered: only that the hashes are not those that were signed. */
    private static LedgerTampered ofTiles(LedgerTampered fault) {
        return LedgerTampered.of(
                LedgerError.TILE_MISMATCH,
                fault.detail(),
                fault.expected().orElse(""),
                fault.found().orElse(""));
    }

    private void grow(TreeHash leaf) {
        tree = tree.append(leaf);
        for (HashTile tile : tiles.append(leaf)) {
            compare(tile);
        }
    }

    private void append(byte[] entry, TreeHash leaf) throws LedgerTampered {
        long index = tree.size();
        grow(leaf);
        if (pending.isEmpty()) {
            try {
                content.bytes(index, entry);
            } catch (LedgerTampered fault) {
                pending = Optional.of(fault);
            }
        }
        boolean signed;
        try {
            signed = trail.meet(tree);
        } catch (LedgerTampered fault) {
            throw new Diagnosis(reader, size).byNumber(fault);
        }
        if (signed && pending.isPresent()) {
            throw pending.get();
        }
    }

    /** Tiles above the leaves; those of the leaves are compared with their bundle. */
    private void compare(HashTile tile) {
        if (tile.level() == 0 || pending.isPresent()) {
            return;
        }
        try {
            List<TreeHash> kept = new ArrayList<>(
                    reader.tile(tile.level(), tile.index(), tile.hashes().size())
                            .hashes());
            int same = Diagnosis.inCommon(tile.hashes(), kept);
            if (same < kept.size()) {
                pending = Optional.of(LedgerTampered.of(
                        LedgerError.TILE_MISMATCH, tile.path(), tile.hashes().get(same), kept.get(same)));
            }
        } catch (LedgerTampered fault) {
            pending = Optional.of(fault);
        }
    }
}
