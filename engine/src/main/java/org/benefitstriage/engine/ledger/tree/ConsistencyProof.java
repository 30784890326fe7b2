package org.benefitstriage.engine.ledger.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/**
 * Shows that a newer tree begins with all the leaves of an older one (RFC 9162 section 2.1.4.2).
 *
 * @param older leaves in the older tree
 * @param newer leaves in the newer tree
 * @param path the hashes of the proof
 */
public record ConsistencyProof(long older, long newer, List<TreeHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Returns when the newer root is shown to extend the older one; throws otherwise. */
    public void verify(TreeHash olderRoot, TreeHash newerRoot) throws LedgerTampered {
        // Nothing can be shown about a tree without a leaf, and the RFC defines no proof from it.
        require(older > 0 && older <= newer, "the older size", "1 to " + newer, older);
        if (older == newer) {
            require(path.isEmpty(), "trees of one size need no path", 0, path.size());
            require(olderRoot.equals(newerRoot), "the roots", olderRoot, newerRoot);
            return;
        }
        require(!path.isEmpty(), "the path is empty", "at least 1", 0);

        Deque<TreeHash> hashes = new ArrayDeque<>(path);
        long node = older - 1;
        long last = newer - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        // An older tree that is one complete subtree is its own first hash.
        TreeHash left = node == 0 ? olderRoot : hashes.pop();
        TreeHash right = left;
        for (TreeHash sibling : hashes) {
            require(last != 0, "the path is too long", path.size() - 1, path.size());
            if ((node & 1) == 1 || node == last) {
                left = TreeHash.ofNode(sibling, left);
                right = TreeHash.ofNode(sibling, right);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                right = TreeHash.ofNode(right, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        require(last == 0, "the path is too short", "more than " + path.size(), path.size());
        require(left.equals(olderRoot), "the older root", olderRoot, left);
        require(right.equals(newerRoot), "the newer root", newerRoot, right);
    }

    private static void require(boolean holds, String what, Object expected, Object found) throws LedgerTampered {
        if (!holds) {
            throw refusal(what, expected, found);
        }
    }

    private static LedgerTampered refusal(String what, Object expected, Object found) {
        return LedgerTampered.of(LedgerError.CONSISTENCY_NOT_PROVED, what, expected, found);
    }
}
