package org.benefitstriage.engine.ledger.tile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Reads the files of a log, each whole and none longer than it may be.
 *
 * @param files where they are
 */
public record LogReader(LogFiles files) {

    /** The bytes of a small file; empty when there is none. */
    public Optional<byte[]> find(String path, int longest) throws LedgerTampered {
        try {
            Optional<InputStream> opened = files.open(path);
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream stream = opened.get()) {
                byte[] bytes = stream.readNBytes(longest + 1);
                if (bytes.length > longest) {
                    throw LedgerTampered.of(
                            LedgerError.EXPORT_MALFORMED, "the length of " + path, "at most " + longest, "more");
                }
                return Optional.of(bytes);
            }
        } catch (IOException unreadable) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " cannot be read as a file");
        }
    }

    /** Whether there is such a file at all. */
    public boolean has(String path) throws LedgerTampered {
        try {
            Optional<InputStream> opened = files.open(path);
            if (opened.isPresent()) {
                opened.get().close();
            }
            return opened.isPresent();
        } catch (IOException unreadable) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " cannot be read as a file");
        }
    }

    /** The bytes of a file that must be there. */
    public byte[] require(String path, int longest) throws LedgerTampered {
        return find(path, longest)
                .orElseThrow(() -> LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " is not there"));
    }

    /** A hash tile; a full one serves where a narrower one is asked for and has been removed. */
    public HashTile tile(int level, long index, int width) throws LedgerTampered {
        String path = TilePath.ofHashes(level, index, width);
        int full = TilePath.FULL * TreeHash.LENGTH;
        Optional<byte[]> exact = find(path, full);
        Optional<byte[]> bytes = exact.isPresent() ? exact : fullTile(level, index, width, full);
        if (bytes.isEmpty()) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " is not there");
        }
        int length = bytes.get().length;
        return HashTile.parse(level, index, width, bytes.get())
                .orElseThrow(() -> LedgerTampered.of(
                        LedgerError.TILE_MISMATCH, "the length of " + path, width * TreeHash.LENGTH, length));
    }

    /**
     * The hashes of a leaf tile as it is, which may be fewer than its name says; the first of a full one, where that has
     * taken the place of a narrower one.
     */
    public List<TreeHash> leaves(long index, int width) throws LedgerTampered {
        String path = TilePath.ofHashes(0, index, width);
        int full = TilePath.FULL * TreeHash.LENGTH;
        Optional<byte[]> exact = find(path, full);
        Optional<byte[]> there = exact.isPresent() ? exact : fullTile(0, index, width, full);
        byte[] bytes =
                there.orElseThrow(() -> LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " is not there"));
        if (bytes.length % TreeHash.LENGTH != 0) {
            throw LedgerTampered.of(
                    LedgerError.TILE_MISMATCH, "the length of " + path, width * TreeHash.LENGTH, bytes.length);
        }
        List<TreeHash> hashes = new ArrayList<>(width);
        for (int i = 0; i < bytes.length / TreeHash.LENGTH; i++) {
            hashes.add(TreeHash.within(bytes, i));
        }
        return hashes;
    }

    /** Opens a file for reading line by line; empty when there is none. */
    public Optional<LineSource> lines(String path) throws LedgerTampered {
        try {
            return files.open(path).map(stream -> new LineSource(path, stream));
        } catch (IOException unreadable) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " cannot be read as a file");
        }
    }

    /**
     * The entries of a bundle as it is, which may be more or fewer than its name says; the first of a full one, where that
     * has taken the place of a narrower one; empty when there is neither.
     */
    public Optional<List<byte[]>> bundle(long index, int width) throws LedgerTampered {
        Optional<List<byte[]>> exact = bundle(TilePath.ofEntries(index, width));
        if (exact.isPresent() || width == TilePath.FULL) {
            return exact;
        }
        return bundle(TilePath.ofEntries(index, TilePath.FULL))
                .map(entries -> entries.subList(0, Math.min(width, entries.size())));
    }

    private Optional<List<byte[]>> bundle(String path) throws LedgerTampered {
        Optional<byte[]> bytes = find(path, EntryBundle.LONGEST);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<byte[]>> entries = EntryBundle.parse(bytes.get());
        if (entries.isEmpty()) {
            // Logs serve bundles compressed; whoever fetched one may have stored it so.
            String what = isGzip(bytes.get()) ? " is compressed (gzip): uncompress it first" : " ends within an entry";
            throw LedgerTampered.of(LedgerError.EXPORT_MALFORMED, path + what);
        }
        return entries;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private Optional<byte[]> fullTile(int level, long index, int width, int full) throws LedgerTampered {
        return find(TilePath.ofHashes(level, index, TilePath.FULL), full)
                .filter(bytes -> bytes.length == full)
                .map(bytes -> Arrays.copyOf(bytes, width * TreeHash.LENGTH));
    }
}
