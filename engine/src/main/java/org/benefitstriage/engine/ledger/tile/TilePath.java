package org.benefitstriage.engine.ledger.tile;

/** Paths in the C2SP tlog-tiles layout: {@code tile/0/x001/x234/067}, with {@code .p/12} for a tile of width 12. */
public final class TilePath {

    /** Hashes or entries in a full tile. */
    public static final int FULL = 256;

    private static final int GROUP = 1000;

    private TilePath() {}

    /**
     * Path of a hash tile.
     *
     * @param level 0 for leaf hashes
     * @param index from 0
     * @param width hashes in it, 1 to 256
     */
    public static String ofHashes(int level, long index, int width) {
        if (level < 0 || level > 63) {
            throw new IllegalArgumentException("expected a level from 0 to 63, found " + level);
        }
        return "tile/" + level + "/" + numbered(index, width);
    }

    /** Path of a bundle of entries. */
    public static String ofEntries(long index, int width) {
        return "tile/entries/" + numbered(index, width);
    }

    /**
     * Width of the tile at an index of a level in a tree of some size: 256 for a full one, 0 where there is none.
     */
    public static int width(int level, long index, long size) {
        int shift = 8 * level;
        long hashes = shift > 63 ? 0 : size >> shift;
        return (int) Math.max(0, Math.min(FULL, hashes - index * FULL));
    }

    private static String numbered(long index, int width) {
        if (index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile " + index + " of width " + width);
        }
        StringBuilder path = new StringBuilder(digits(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, "x" + digits(rest % GROUP) + "/");
        }
        return width == FULL ? path.toString() : path + ".p/" + width;
    }

    private static String digits(long number) {
        return Long.toString(GROUP + number).substring(1);
    }
}
