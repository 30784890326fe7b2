package org.benefitstriage.api.ledger.log;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tile.HashTile;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tree.SubtreeHashes;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/** Hashes of complete subtrees from the stored tiles, as they were when the log had a size. Keeps one tile of each level. */
final class TileTree implements SubtreeHashes {

    private final StoredTiles tiles;
    private final long size;
    private final Map<Integer, HashTile> last = new HashMap<>();

    TileTree(StoredTiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    @Override
    public TreeHash at(int height, long index) throws LedgerTampered {
        int within = height % 8;
        long first = index << within;
        HashTile tile = tile(height / 8, first / TilePath.FULL);
        return tile.subtree(within, (int) (first % TilePath.FULL) >> within);
    }

    private HashTile tile(int level, long index) throws LedgerTampered {
        HashTile kept = last.get(level);
        if (kept != null && kept.index() == index) {
            return kept;
        }
        int width = TilePath.width(level, index, size);
        try {
            HashTile tile = tiles.read(level, index, width)
                    .orElseThrow(() -> LedgerTampered.of(
                            LedgerError.TILE_MISMATCH, "tile " + index + " of level " + level + " is not there"));
            last.put(level, tile);
            return tile;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
