package org.benefitstriage.engine.ledger.tile;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * A tree that grows leaf by leaf and gives the tiles to keep. Holds the unfinished tile of each level and nothing else, so
 * at most eight tiles for any log. Not for use by several threads.
 *
 * <p>A sequencer keeps what {@link #append} returns, and {@link #unfinished} at the end of its batch.
 */
public final class TiledTree {

    private final List<List<TreeHash>> levels = new ArrayList<>();
    private long size;

    /** The tree without a leaf. */
    public TiledTree() {}

    /**
     * The tree of a size, taken up again from its unfinished tiles.
     *
     * @throws IllegalArgumentException when these are not the unfinished tiles of a tree of this size
     */
    public static TiledTree resume(long size, List<HashTile> unfinished) {
        TiledTree tree = new TiledTree();
        tree.size = size;
        int given = 0;
        for (int level = 0; size >> 8 * level > 0; level++) {
            long index = size >> 8 * (level + 1);
            int width = TilePath.width(level, index, size);
            tree.levels.add(new ArrayList<>());
            if (width > 0) {
                tree.levels
                        .get(level)
                        .addAll(find(unfinished, level, index, width).hashes());
                given++;
            }
        }
        if (given != unfinished.size()) {
            throw new IllegalArgumentException("expected " + given + " unfinished tiles, found " + unfinished.size());
        }
        return tree;
    }

    /** Adds a leaf and returns the tiles it completed, lowest level first; usually none. */
    public List<HashTile> append(TreeHash leaf) {
        List<HashTile> completed = new ArrayList<>();
        TreeHash hash = leaf;
        size++;
        for (int level = 0; ; level++) {
            if (levels.size() == level) {
                levels.add(new ArrayList<>());
            }
            List<TreeHash> hashes = levels.get(level);
            hashes.add(hash);
            if (hashes.size() < TilePath.FULL) {
                return completed;
            }
            HashTile tile = new HashTile(level, (size >> 8 * (level + 1)) - 1, hashes);
            completed.add(tile);
            hashes.clear();
            hash = tile.subtree(8, 0);
        }
    }

    /** The unfinished tiles as they stand. */
    public List<HashTile> unfinished() {
        List<HashTile> tiles = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            if (!levels.get(level).isEmpty()) {
                tiles.add(new HashTile(level, size >> 8 * (level + 1), levels.get(level)));
            }
        }
        return tiles;
    }

    public long size() {
        return size;
    }

    private static HashTile find(List<HashTile> tiles, int level, long index, int width) {
        return tiles.stream()
                .filter(tile -> tile.level() == level
                        && tile.index() == index
                        && tile.hashes().size() == width)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected tile " + index + " of level " + level + " with " + width + " hashes"));
    }
}
