package org.benefitstriage.engine.ledger.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * A SHA-256 hash in the tree. Leaves and nodes are hashed with different first bytes (RFC 9162 section 2.1.1), so that
 * neither can pass for the other. Immutable; always 32 bytes.
 */
public final class TreeHash {

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A hash given as 32 bytes; another length is refused. */
    public static TreeHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("expected " + LENGTH + " bytes, found " + bytes.length);
        }
        return new TreeHash(bytes.clone());
    }

    /** Hash number {@code index} of hashes that follow each other without a gap, as in a tile. */
    public static TreeHash within(byte[] hashes, int index) {
        return new TreeHash(Arrays.copyOfRange(hashes, index * LENGTH, (index + 1) * LENGTH));
    }

    /** A hash in standard base 64; empty when it is spelt in any other way or has another length. */
    public static Optional<TreeHash> parse(String base64) {
        try {
            TreeHash hash = of(Base64.getDecoder().decode(base64));
            return hash.toString().equals(base64) ? Optional.of(hash) : Optional.empty();
        } catch (IllegalArgumentException notAHash) {
            return Optional.empty();
        }
    }

    /** SHA-256(0x00 || entry). */
    public static TreeHash ofLeaf(byte[] entry) {
        MessageDigest sha256 = sha256();
        sha256.update(LEAF);
        return new TreeHash(sha256.digest(entry));
    }

    /** SHA-256(0x01 || left || right). */
    public static TreeHash ofNode(TreeHash left, TreeHash right) {
        MessageDigest sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.bytes);
        return new TreeHash(sha256.digest(right.bytes));
    }

    /** The root of the tree without a leaf: SHA-256 of nothing. */
    public static TreeHash ofEmptyTree() {
        return new TreeHash(sha256().digest());
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Standard base 64, as checkpoints and proofs write it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
