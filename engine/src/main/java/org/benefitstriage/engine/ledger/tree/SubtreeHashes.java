package org.benefitstriage.engine.ledger.tree;

import org.benefitstriage.engine.ledger.LedgerTampered;

/** Where the hashes of complete subtrees come from: tiles in a directory, rows of a table, an array in a test. */
@FunctionalInterface
public interface SubtreeHashes {

    /**
     * The root of the complete subtree over the leaves from {@code index << height} on.
     *
     * @param height 0 for a leaf hash, 1 for the parent of two leaves, and so on
     * @param index position among the subtrees of that height, from 0
     * @throws LedgerTampered when the hash is not there
     */
    TreeHash at(int height, long index) throws LedgerTampered;
}
