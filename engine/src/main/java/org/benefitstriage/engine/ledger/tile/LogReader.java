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
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " cannot be read");
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

    /** The hashes of a leaf tile as it is, which may be fewer than its name says. */
    public List<TreeHash> leaves(long index, int width) throws LedgerTampered {
        String path = TilePath.ofHashes(0, index, width);
        byte[] bytes = require(path, TilePath.FULL * TreeHash.LENGTH);
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
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, path + " cannot be read");
        }
    }

    /** The entries of a bundle as it is, which may be more or fewer than its name says; empty when there is no such file. */
    public Optional<List<byte[]>> bundle(long index, int width) throws LedgerTampered {
        String path = TilePath.ofEntries(index, width);
        Optional<byte[]> bytes = find(path, EntryBundle.LONGEST);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<byte[]>> entries = EntryBundle.parse(bytes.get());
        if (entries.isEmpty()) {
            throw LedgerTampered.of(LedgerError.EXPORT_MALFORMED, path + " ends within an entry");
        }
        return entries;
    }

    private Optional<byte[]> fullTile(int level, long index, int width, int full) throws LedgerTampered {
        return find(TilePath.ofHashes(level, index, TilePath.FULL), full)
                .filter(bytes -> bytes.length == full)
                .map(bytes -> Arrays.copyOf(bytes, width * TreeHash.LENGTH));
    }
}
