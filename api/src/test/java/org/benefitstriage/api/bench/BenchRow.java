package org.benefitstriage.api.bench;

import java.util.concurrent.atomic.AtomicReference;

/** The bytes of the bare endpoint's row: those of a decided claim, snapshot, record and receipt together. */
final class BenchRow {

    private static final AtomicReference<byte[]> CONTENT = new AtomicReference<>(new byte[0]);

    private BenchRow() {}

    static byte[] content() {
        return CONTENT.get();
    }

    static void use(byte[] content) {
        CONTENT.set(content);
    }
}
