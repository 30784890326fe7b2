package org.benefitstriage.engine.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1 as they stand there: slow, recursive, obvious. */
public final class NaiveTree {

    private final List<TreeHash> leaves;

    public NaiveTree(List<TreeHash> leaves) {
        this.leaves = List.copyOf(leaves);
    }

    /** Leaves that differ from each other. */
    public static NaiveTree of(int size) {
        List<TreeHash> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(TreeHash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return new NaiveTree(leaves);
    }

    public TreeHash leaf(int index) {
        return leaves.get(index);
    }

    public TreeHash root(int size) {
        return size == 0 ? TreeHash.ofEmptyTree() : hash(leaves.subList(0, size));
    }

    /** Hashes of complete subtrees, for the code under test. */
    public SubtreeHashes subtrees() {
        return (height, index) -> hash(leaves.subList((int) (index << height), (int) ((index + 1) << height)));
    }

    public List<TreeHash> path(int index, int size) {
        return path(index, leaves.subList(0, size));
    }

    public List<TreeHash> proof(int older, int newer) {
        return subproof(older, leaves.subList(0, newer), true);
    }

    private static TreeHash hash(List<TreeHash> d) {
        if (d.size() == 1) {
            return d.get(0);
        }
        int k = split(d.size());
        return TreeHash.ofNode(hash(d.subList(0, k)), hash(d.subList(k, d.size())));
    }

    private static List<TreeHash> path(int m, List<TreeHash> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = split(d.size());
        return m < k
                ? joined(path(m, d.subList(0, k)), hash(d.subList(k, d.size())))
                : joined(path(m - k, d.subList(k, d.size())), hash(d.subList(0, k)));
    }

    private static List<TreeHash> subproof(int m, List<TreeHash> d, boolean whole) {
        if (m == d.size()) {
            return whole ? List.of() : List.of(hash(d));
        }
        int k = split(d.size());
        return m <= k
                ? joined(subproof(m, d.subList(0, k), whole), hash(d.subList(k, d.size())))
                : joined(subproof(m - k, d.subList(k, d.size()), false), hash(d.subList(0, k)));
    }

    private static List<TreeHash> joined(List<TreeHash> path, TreeHash last) {
        List<TreeHash> joined = new ArrayList<>(path);
        joined.add(last);
        return joined;
    }

    /** The largest power of two smaller than n. */
    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }
}
