package org.benefitstriage.engine.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.junit.jupiter.api.Test;

/** Roots and proofs are those of the RFC's own recursive definitions, for every small tree and for random large ones. */
class ProofsAgainstTheDefinitionTest {

    private static final int EVERY_SIZE_TO = 300;
    private static final int LARGE = 100_000;

    @Test
    void every_inclusion_proof_to_300_leaves_is_the_defined_one_and_verifies() throws LedgerTampered {
        NaiveTree naive = NaiveTree.of(EVERY_SIZE_TO);
        SubtreeHashes subtrees = remembered(naive.subtrees());
        for (int size = 1; size <= EVERY_SIZE_TO; size++) {
            TreeHash root = MerkleProofs.root(size, subtrees);
            for (int index = 0; index < size; index++) {
                List<TreeHash> path = MerkleProofs.inclusion(index, size, subtrees);
                new InclusionProof(index, size, path).verify(naive.leaf(index), root);
            }
        }
    }

    @Test
    void every_consistency_proof_to_300_leaves_verifies() throws LedgerTampered {
        NaiveTree naive = NaiveTree.of(EVERY_SIZE_TO);
        SubtreeHashes subtrees = remembered(naive.subtrees());
        List<TreeHash> roots = new ArrayList<>();
        for (int size = 0; size <= EVERY_SIZE_TO; size++) {
            roots.add(MerkleProofs.root(size, subtrees));
        }
        for (int newer = 1; newer <= EVERY_SIZE_TO; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<TreeHash> path = MerkleProofs.consistency(older, newer, subtrees);
                new ConsistencyProof(older, newer, path).verify(roots.get(older), roots.get(newer));
            }
        }
    }

    @Test
    void roots_and_both_kinds_of_path_are_hash_for_hash_the_recursive_ones() throws LedgerTampered {
        NaiveTree naive = NaiveTree.of(EVERY_SIZE_TO);
        SubtreeHashes subtrees = remembered(naive.subtrees());
        TreeFrontier grown = TreeFrontier.empty();
        for (int size = 1; size <= EVERY_SIZE_TO; size++) {
            grown = grown.append(naive.leaf(size - 1));
            TreeHash root = naive.root(size);
            assertThat(grown.root()).isEqualTo(root);
            assertThat(MerkleProofs.root(size, subtrees)).isEqualTo(root);
            // Every pair takes the naive definition a minute; with a step of 7, every residue comes up within a few
            // sizes.
            for (int other = size % 7; other < size; other += 7) {
                assertThat(MerkleProofs.inclusion(other, size, subtrees)).isEqualTo(naive.path(other, size));
                assertThat(MerkleProofs.consistency(other + 1, size, subtrees)).isEqualTo(naive.proof(other + 1, size));
            }
        }
    }

    @Test
    void random_proofs_to_100_000_leaves_are_the_defined_ones_and_verify() throws LedgerTampered {
        NaiveTree naive = NaiveTree.of(LARGE);
        SubtreeHashes subtrees = remembered(naive.subtrees());
        Random random = new Random(20_261_122);
        for (int i = 0; i < 12; i++) {
            int newer = 1 + random.nextInt(LARGE);
            int older = 1 + random.nextInt(newer);
            int index = random.nextInt(newer);
            TreeHash root = naive.root(newer);
            assertThat(MerkleProofs.inclusion(index, newer, subtrees)).isEqualTo(naive.path(index, newer));
            assertThat(MerkleProofs.consistency(older, newer, subtrees)).isEqualTo(naive.proof(older, newer));
            new InclusionProof(index, newer, naive.path(index, newer)).verify(naive.leaf(index), root);
            new ConsistencyProof(older, newer, naive.proof(older, newer)).verify(naive.root(older), root);
        }
    }

    /** The naive definition hashes a subtree anew each time it is asked; once is enough for a test. */
    static SubtreeHashes remembered(SubtreeHashes hashes) {
        Map<List<Long>, TreeHash> known = new HashMap<>();
        return (height, index) -> {
            List<Long> place = List.of((long) height, index);
            if (!known.containsKey(place)) {
                known.put(place, hashes.at(height, index));
            }
            return known.get(place);
        };
    }
}
