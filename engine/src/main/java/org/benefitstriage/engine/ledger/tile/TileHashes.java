package org.benefitstriage.engine.ledger.tile;

import java.util.HashMap;
import java.util.Map;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.SubtreeHashes;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Hashes of complete subtrees taken from a log's tiles, for making proofs. Keeps the last tile of each level. Says nothing
 * about whether the tiles are true: the proof does, when it is verified against signed roots.
 */
public final class TileHashes implements SubtreeHashes {

    private final LogReader reader;
    private final long size;
    private final Map<Integer, HashTile> last = new HashMap<>();

    /**
     * @param reader where the tiles are
     * @param size entries in the log whose tiles they are
     */
    public TileHashes(LogReader reader, long size) {
        this.reader = reader;
        this.size = size;
    }

    @Override
    public TreeHash at(int height, long index) throws LedgerTampered {
        int level = height / 8;
        int within = height % 8;
        long first = index << within;
        HashTile tile = tile(level, first / TilePath.FULL);
        int position = (int) (first % TilePath.FULL);
        if (position + (1 << within) > tile.hashes().size()) {
            throw LedgerTampered.of(
                    LedgerError.EXPORT_INCOMPLETE,
                    "the hashes of level " + level,
                    position + (1 << within),
                    tile.hashes().size());
        }
        return tile.subtree(within, position >> within);
    }

    private HashTile tile(int level, long index) throws LedgerTampered {
        HashTile kept = last.get(level);
        if (kept != null && kept.index() == index) {
            return kept;
        }
        int width = TilePath.width(level, index, size);
        if (width == 0) {
            throw LedgerTampered.of(
                    LedgerError.EXPORT_INCOMPLETE, "the log ends before tile " + index + " of level " + level);
        }
        HashTile tile = reader.tile(level, index, width);
        last.put(level, tile);
        return tile;
    }
}
