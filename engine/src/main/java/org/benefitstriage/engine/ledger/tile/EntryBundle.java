package org.benefitstriage.engine.ledger.tile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries one after the other, each behind its length in two bytes, as tlog-tiles keeps them. */
public final class EntryBundle {

    /** The longest entry that fits, in bytes. */
    public static final int LONGEST_ENTRY = 0xffff;

    /** The longest bundle, in bytes, with room for a few entries too many so that they can be named. */
    static final int LONGEST = (TilePath.FULL + 16) * (Short.BYTES + LONGEST_ENTRY);

    private EntryBundle() {}

    /** The bundle's bytes. */
    public static byte[] write(List<byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new IllegalArgumentException(
                        "expected at most " + LONGEST_ENTRY + " bytes in an entry, found " + entry.length);
            }
            bytes.write(entry.length >> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /** The entries of a bundle; empty when the bytes end within one. */
    public static Optional<List<byte[]>> parse(byte[] bundle) {
        List<byte[]> entries = new ArrayList<>(TilePath.FULL);
        ByteBuffer bytes = ByteBuffer.wrap(bundle);
        while (bytes.hasRemaining()) {
            if (bytes.remaining() < Short.BYTES) {
                return Optional.empty();
            }
            int length = Short.toUnsignedInt(bytes.getShort());
            if (bytes.remaining() < length) {
                return Optional.empty();
            }
            byte[] entry = new byte[length];
            bytes.get(entry);
            entries.add(entry);
        }
        return Optional.of(entries);
    }
}
