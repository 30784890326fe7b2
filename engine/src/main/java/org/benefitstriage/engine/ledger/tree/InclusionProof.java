package org.benefitstriage.engine.ledger.tree;

import java.util.List;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * Shows that one leaf is in a tree (RFC 9162 section 2.1.3.2).
 *
 * @param index the leaf's index, from 0
 * @param size leaves in the tree
 * @param path hashes from the leaf's sibling up to the root's child
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Returns when the leaf is shown to be at that index of the tree with that root; throws otherwise. */
    public void verify(TreeHash leaf, TreeHash root) throws LedgerTampered {
        if (index < 0 || index >= size) {
            throw refusal("the index against the size", size, index);
        }
        long node = index;
        long last = size - 1;
        TreeHash hash = leaf;
        for (TreeHash sibling : path) {
            if (last == 0) {
                throw refusal("the path is too long", path.size() - 1, path.size());
            }
            if ((node & 1) == 1 || node == last) {
                hash = TreeHash.ofNode(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw refusal("the path is too short", "more than " + path.size(), path.size());
        }
        if (!hash.equals(root)) {
            throw refusal("the root", root, hash);
        }
    }

    private static LedgerTampered refusal(String what, Object expected, Object found) {
        return LedgerTampered.of(LedgerError.INCLUSION_NOT_PROVED, what, expected, found);
    }
}
