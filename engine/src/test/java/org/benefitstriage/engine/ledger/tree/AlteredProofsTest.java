package org.benefitstriage.engine.ledger.tree;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.benefitstriage.engine.ledger.LedgerTampered;

/** A proof with one bit turned, one hash too many or too few, two hashes swapped or another number is no proof. */
class AlteredProofsTest {

    private static final int LARGEST = 1000;
    private static final NaiveTree TREE = NaiveTree.of(LARGEST);
    private static final SubtreeHashes SUBTREES = TREE.subtrees();

    @Property(tries = 400)
    void an_inclusion_proof_with_one_bit_turned_is_refused(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll int seed, @ForAll @IntRange(max = 255) int bit)
            throws LedgerTampered {
        int index = Math.floorMod(seed, size);
        List<TreeHash> path = MerkleProofs.inclusion(index, size, SUBTREES);
        TreeHash root = MerkleProofs.root(size, SUBTREES);
        TreeHash leaf = TREE.leaf(index);

        refused(index, size, path, turned(leaf, bit), root);
        refused(index, size, path, leaf, turned(root, bit));
        for (int i = 0; i < path.size(); i++) {
            refused(index, size, with(path, i, turned(path.get(i), bit)), leaf, root);
        }
    }

    @Property(tries = 400)
    void an_inclusion_proof_cut_extended_swapped_or_moved_is_refused(
            @ForAll @IntRange(min = 2, max = LARGEST) int size, @ForAll int seed) throws LedgerTampered {
        int index = Math.floorMod(seed, size);
        List<TreeHash> path = MerkleProofs.inclusion(index, size, SUBTREES);
        TreeHash root = MerkleProofs.root(size, SUBTREES);
        TreeHash leaf = TREE.leaf(index);

        refused(index, size, path.subList(0, path.size() - 1), leaf, root);
        refused(index, size, path.subList(1, path.size()), leaf, root);
        refused(index, size, extended(path, leaf), leaf, root);
        refused(index, size, extended(path, root), leaf, root);
        refused(Math.floorMod(index + 1, size), size, path, leaf, root);
        refused(-1 - index, size, path, leaf, root);
        refused(index + (long) size, size, path, leaf, root);
        for (int i = 1; i < path.size(); i++) {
            refused(index, size, swapped(path, i), leaf, root);
        }
    }

    @Property(tries = 400)
    void a_consistency_proof_with_one_bit_turned_is_refused(
            @ForAll @IntRange(min = 2, max = LARGEST) int newer, @ForAll int seed, @ForAll @IntRange(max = 255) int bit)
            throws LedgerTampered {
        int older = 1 + Math.floorMod(seed, newer - 1);
        List<TreeHash> path = MerkleProofs.consistency(older, newer, SUBTREES);
        TreeHash olderRoot = MerkleProofs.root(older, SUBTREES);
        TreeHash newerRoot = MerkleProofs.root(newer, SUBTREES);

        inconsistent(older, newer, path, turned(olderRoot, bit), newerRoot);
        inconsistent(older, newer, path, olderRoot, turned(newerRoot, bit));
        for (int i = 0; i < path.size(); i++) {
            inconsistent(older, newer, with(path, i, turned(path.get(i), bit)), olderRoot, newerRoot);
        }
    }

    @Property(tries = 400)
    void a_consistency_proof_cut_extended_swapped_or_turned_round_is_refused(
            @ForAll @IntRange(min = 2, max = LARGEST) int newer, @ForAll int seed) throws LedgerTampered {
        int older = 1 + Math.floorMod(seed, newer - 1);
        List<TreeHash> path = MerkleProofs.consistency(older, newer, SUBTREES);
        TreeHash olderRoot = MerkleProofs.root(older, SUBTREES);
        TreeHash newerRoot = MerkleProofs.root(newer, SUBTREES);

        inconsistent(older, newer, path.subList(0, path.size() - 1), olderRoot, newerRoot);
        inconsistent(older, newer, path.subList(1, path.size()), olderRoot, newerRoot);
        inconsistent(older, newer, extended(path, olderRoot), olderRoot, newerRoot);
        inconsistent(older, newer, extended(path, newerRoot), olderRoot, newerRoot);
        inconsistent(older, newer, path, newerRoot, olderRoot);
        inconsistent(newer, older, path, newerRoot, olderRoot);
        inconsistent(0, newer, path, olderRoot, newerRoot);
        for (int i = 1; i < path.size(); i++) {
            inconsistent(older, newer, swapped(path, i), olderRoot, newerRoot);
        }
    }

    @Property(tries = 20)
    void nothing_is_shown_about_an_empty_tree(@ForAll @IntRange(min = 1, max = LARGEST) int newer)
            throws LedgerTampered {
        inconsistent(0, newer, List.of(), TreeHash.ofEmptyTree(), MerkleProofs.root(newer, SUBTREES));
    }

    private static void refused(long index, long size, List<TreeHash> path, TreeHash leaf, TreeHash root) {
        assertThatThrownBy(() -> new InclusionProof(index, size, path).verify(leaf, root))
                .isInstanceOf(LedgerTampered.class)
                .hasMessageStartingWith("INCLUSION_NOT_PROVED");
    }

    private static void inconsistent(
            long older, long newer, List<TreeHash> path, TreeHash olderRoot, TreeHash newerRoot) {
        assertThatThrownBy(() -> new ConsistencyProof(older, newer, path).verify(olderRoot, newerRoot))
                .isInstanceOf(LedgerTampered.class)
                .hasMessageStartingWith("CONSISTENCY_NOT_PROVED");
    }

    private static TreeHash turned(TreeHash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return TreeHash.of(bytes);
    }

    private static List<TreeHash> with(List<TreeHash> path, int place, TreeHash hash) {
        List<TreeHash> altered = new ArrayList<>(path);
        altered.set(place, hash);
        return altered;
    }

    private static List<TreeHash> extended(List<TreeHash> path, TreeHash hash) {
        List<TreeHash> altered = new ArrayList<>(path);
        altered.add(hash);
        return altered;
    }

    private static List<TreeHash> swapped(List<TreeHash> path, int place) {
        assumeThat(path.get(place)).isNotEqualTo(path.get(place - 1));
        List<TreeHash> altered = new ArrayList<>(path);
        Collections.swap(altered, place, place - 1);
        return altered;
    }
}
