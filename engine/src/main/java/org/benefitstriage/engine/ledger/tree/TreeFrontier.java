package org.benefitstriage.engine.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that can grow, kept as the roots of its complete subtrees, largest first: one for each one-bit of its size, so at
 * most 63 hashes for any log. Immutable: what a sequencer stores between batches and a verifier holds while it reads.
 *
 * @param size number of leaves
 * @param peaks roots of the complete subtrees, from left to right
 */
public record TreeFrontier(long size, List<TreeHash> peaks) {

    public TreeFrontier {
        if (size < 0) {
            throw new IllegalArgumentException("expected a size of at least 0, found " + size);
        }
        if (peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves has " + Long.bitCount(size) + " peaks, found " + peaks.size());
        }
        peaks = List.copyOf(peaks);
    }

    /** The tree without a leaf. */
    public static TreeFrontier empty() {
        return new TreeFrontier(0, List.of());
    }

    /** The tree with one leaf more. */
    public TreeFrontier append(TreeHash leaf) {
        List<TreeHash> grown = new ArrayList<>(peaks);
        TreeHash hash = leaf;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            hash = TreeHash.ofNode(grown.remove(grown.size() - 1), hash);
        }
        grown.add(hash);
        return new TreeFrontier(size + 1, grown);
    }

    /** The root of the tree as it stands. */
    public TreeHash root() {
        if (peaks.isEmpty()) {
            return TreeHash.ofEmptyTree();
        }
        TreeHash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = TreeHash.ofNode(peaks.get(i), root);
        }
        return root;
    }
}
