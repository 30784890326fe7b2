package org.benefitstriage.engine.ledger.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.benefitstriage.engine.ledger.LedgerTampered;

/** Makes roots and proofs from the hashes of complete subtrees (RFC 9162 sections 2.1.3.1 and 2.1.4.1). */
public final class MerkleProofs {

    private MerkleProofs() {}

    /** The root of the first {@code size} leaves. */
    public static TreeHash root(long size, SubtreeHashes hashes) throws LedgerTampered {
        return size == 0 ? TreeHash.ofEmptyTree() : range(0, size, hashes);
    }

    /** The hashes from the leaf's sibling up to the root's child. */
    public static List<TreeHash> inclusion(long index, long size, SubtreeHashes hashes) throws LedgerTampered {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("expected an index within " + size + " leaves, found " + index);
        }
        List<TreeHash> fromTheTop = new ArrayList<>();
        long low = 0;
        long high = size;
        while (high - low > 1) {
            long middle = low + Long.highestOneBit(high - low - 1);
            if (index < middle) {
                fromTheTop.add(range(middle, high, hashes));
                high = middle;
            } else {
                fromTheTop.add(range(low, middle, hashes));
                low = middle;
            }
        }
        return reversed(fromTheTop);
    }

    /** The proof that the first {@code older} of {@code newer} leaves are the older tree. */
    public static List<TreeHash> consistency(long older, long newer, SubtreeHashes hashes) throws LedgerTampered {
        if (older < 1 || older > newer) {
            throw new IllegalArgumentException("expected 1 to " + newer + " leaves, found " + older);
        }
        List<TreeHash> fromTheTop = new ArrayList<>();
        long low = 0;
        long high = newer;
        while (older != high) {
            long middle = low + Long.highestOneBit(high - low - 1);
            if (older <= middle) {
                fromTheTop.add(range(middle, high, hashes));
                high = middle;
            } else {
                fromTheTop.add(range(low, middle, hashes));
                low = middle;
            }
        }
        if (low > 0) {
            fromTheTop.add(range(low, high, hashes));
        }
        return reversed(fromTheTop);
    }

    /** The root over the leaves from {@code low} to {@code high}; {@code low} is where a subtree of that width begins. */
    private static TreeHash range(long low, long high, SubtreeHashes hashes) throws LedgerTampered {
        long width = high - low;
        if (Long.bitCount(width) == 1) {
            int height = Long.numberOfTrailingZeros(width);
            return hashes.at(height, low >> height);
        }
        long middle = low + Long.highestOneBit(width - 1);
        return TreeHash.ofNode(range(low, middle, hashes), range(middle, high, hashes));
    }

    private static List<TreeHash> reversed(List<TreeHash> hashes) {
        List<TreeHash> turned = new ArrayList<>(hashes);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }
}
