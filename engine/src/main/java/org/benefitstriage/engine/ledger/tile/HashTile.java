package org.benefitstriage.engine.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Up to 256 consecutive hashes of one level: leaf hashes at level 0, roots of full tiles below at every other level.
 *
 * @param level 0 for leaf hashes
 * @param index from 0
 * @param hashes 1 to 256
 */
public record HashTile(int level, long index, List<TreeHash> hashes) {

    public HashTile {
        if (hashes.isEmpty() || hashes.size() > TilePath.FULL) {
            throw new IllegalArgumentException("expected 1 to 256 hashes, found " + hashes.size());
        }
        hashes = List.copyOf(hashes);
    }

    /** A tile's bytes as hashes; empty unless they are exactly this many. */
    static Optional<HashTile> parse(int level, long index, int width, byte[] bytes) {
        if (bytes.length != width * TreeHash.LENGTH) {
            return Optional.empty();
        }
        List<TreeHash> hashes = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            hashes.add(TreeHash.within(bytes, i));
        }
        return Optional.of(new HashTile(level, index, hashes));
    }

    public boolean isFull() {
        return hashes.size() == TilePath.FULL;
    }

    /** Where the tile is kept. */
    public String path() {
        return TilePath.ofHashes(level, index, hashes.size());
    }

    /** The hashes, one after the other. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }

    /** The root of the complete subtree over {@code 1 << height} of the hashes; at height 8, of all 256. */
    public TreeHash subtree(int height, int position) {
        if (height == 0) {
            return hashes.get(position);
        }
        return TreeHash.ofNode(subtree(height - 1, 2 * position), subtree(height - 1, 2 * position + 1));
    }
}
