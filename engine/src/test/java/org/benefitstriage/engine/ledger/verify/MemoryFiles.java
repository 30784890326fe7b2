package org.benefitstriage.engine.ledger.verify;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Files in memory. */
record MemoryFiles(Map<String, byte[]> files) implements VerifierFiles {

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public void replace(String name, byte[] content) {
        files.put(name, content);
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-11-23T09:00:00Z");
    }
}
