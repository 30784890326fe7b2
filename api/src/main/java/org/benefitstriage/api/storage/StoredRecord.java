package org.benefitstriage.api.storage;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A decision record as the table {@code decision} keeps it: a Zstandard frame (RFC 8878), made with a dictionary because most of
 * what records say they all say. Everything that counts is said of the record itself: its hash, its commitment in the log and
 * what replay compares.
 *
 * <p>The dictionary is part of the software and has a number, which each frame names. It is never changed; another one would be
 * a file beside it. {@code zstd -d -D records-1.zdict} reads a record without this service.
 */
public final class StoredRecord {

    /** The most bytes of a record in a frame: one that promises more is not ours, and no room is made for it. */
    static final int LONGEST = 4 << 20;

    static final String DICTIONARY = "records-1.zdict";

    private static final int LEVEL = 1;
    private static final byte[] FRAME = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};
    private static final ZstdDictCompress PACKING = new ZstdDictCompress(dictionary(), LEVEL);
    private static final ZstdDictDecompress UNPACKING = new ZstdDictDecompress(dictionary());

    // The library's contexts are dear to make and serve one thread at a time: those not in use wait here.
    private static final Queue<ZstdCompressCtx> PACKERS = new ConcurrentLinkedQueue<>();
    private static final Queue<ZstdDecompressCtx> UNPACKERS = new ConcurrentLinkedQueue<>();

    private StoredRecord() {}

    /** What to store of a record's canonical bytes; a record longer than any is stored as it is. */
    public static byte[] pack(byte[] record) {
        if (record.length > LONGEST) {
            return record;
        }
        ZstdCompressCtx packer = Objects.requireNonNullElseGet(PACKERS.poll(), StoredRecord::packer);
        try {
            return packer.compress(record);
        } finally {
            PACKERS.add(packer);
        }
    }

    /**
     * A record's canonical bytes. What is no frame is given as it is: a record from before they were compressed. So is what
     * somebody damaged: every reader holds a record against its hash or reads it as JSON, and will not take it for one.
     */
    public static byte[] unpack(byte[] stored) {
        if (!isFrame(stored)) {
            return stored;
        }
        long length = Zstd.getFrameContentSize(stored);
        if (length <= 0 || length > LONGEST) {
            return stored;
        }
        ZstdDecompressCtx unpacker = Objects.requireNonNullElseGet(UNPACKERS.poll(), StoredRecord::unpacker);
        try {
            return unpacker.decompress(stored, (int) length);
        } catch (ZstdException damaged) {
            return stored;
        } finally {
            UNPACKERS.add(unpacker);
        }
    }

    private static boolean isFrame(byte[] stored) {
        if (stored.length < FRAME.length) {
            return false;
        }
        for (int i = 0; i < FRAME.length; i++) {
            if (stored[i] != FRAME[i]) {
                return false;
            }
        }
        return true;
    }

    private static ZstdCompressCtx packer() {
        // With the length, so that a reader knows how much room to make, and with a check of the content.
        return new ZstdCompressCtx().setContentSize(true).setChecksum(true).loadDict(PACKING);
    }

    private static ZstdDecompressCtx unpacker() {
        return new ZstdDecompressCtx().loadDict(UNPACKING);
    }

    static byte[] dictionary() {
        try (InputStream file = StoredRecord.class.getResourceAsStream(DICTIONARY)) {
            if (file == null) {
                throw new IllegalStateException(DICTIONARY + " is not part of this build");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
