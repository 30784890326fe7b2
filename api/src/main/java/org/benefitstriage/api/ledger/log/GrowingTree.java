package org.benefitstriage.api.ledger.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tile.HashTile;
import org.benefitstriage.engine.ledger.tile.TiledTree;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * A log's tree taken up from its unfinished tiles for one batch. They are checked against the root that was recorded, so a
 * tile that somebody changed stops the sequencer before anything is built upon it.
 */
final class GrowingTree {

    private final TiledTree tree;
    private final List<HashTile> completed = new ArrayList<>();
    private final Map<Integer, HashTile> before = new HashMap<>();

    private GrowingTree(TiledTree tree, List<HashTile> unfinished) {
        this.tree = tree;
        unfinished.forEach(tile -> before.put(tile.level(), tile));
    }

    /** @throws LedgerTampered when the tiles are not those of a tree of this size and root */
    static GrowingTree resume(long size, TreeHash root, List<HashTile> unfinished) throws LedgerTampered {
        TiledTree tree;
        try {
            tree = TiledTree.resume(size, unfinished);
        } catch (IllegalArgumentException missing) {
            throw LedgerTampered.of(LedgerError.TILE_MISMATCH, String.valueOf(missing.getMessage()));
        }
        TreeHash computed = root(size, unfinished);
        if (!computed.equals(root)) {
            throw LedgerTampered.of(LedgerError.TILE_MISMATCH, "the recorded root at size " + size, root, computed);
        }
        return new GrowingTree(tree, unfinished);
    }

    void append(TreeHash leaf) {
        completed.addAll(tree.append(leaf));
    }

    long size() {
        return tree.size();
    }

    TreeHash root() throws LedgerTampered {
        return root(tree.size(), tree.unfinished());
    }

    /** The tiles that are new or longer than they were. */
    List<HashTile> changed() {
        List<HashTile> changed = new ArrayList<>(completed);
        for (HashTile tile : tree.unfinished()) {
            HashTile old = before.get(tile.level());
            boolean same = old != null
                    && old.index() == tile.index()
                    && old.hashes().size() == tile.hashes().size();
            if (!same) {
                changed.add(tile);
            }
        }
        return changed;
    }

    /** Every complete subtree that the root is made of begins in the unfinished tile of its level. */
    private static TreeHash root(long size, List<HashTile> unfinished) throws LedgerTampered {
        Map<Integer, HashTile> byLevel = new HashMap<>();
        unfinished.forEach(tile -> byLevel.put(tile.level(), tile));
        return MerkleProofs.root(size, (height, index) -> {
            HashTile tile = byLevel.get(height / 8);
            int within = height % 8;
            long position = (index << within) - (tile == null ? 0 : tile.index() * 256);
            if (tile == null
                    || position < 0
                    || position + (1 << within) > tile.hashes().size()) {
                throw LedgerTampered.of(LedgerError.TILE_MISMATCH, "an unfinished tile of level " + height / 8);
            }
            return tile.subtree(within, (int) (position >> within));
        });
    }
}
