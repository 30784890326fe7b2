package org.benefitstriage.api.storage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/**
 * Says when the service starts, and not with the first claim, that records cannot be compressed here: the library's native part
 * is unpacked into the folder for temporary files, and some machines load no program from there.
 */
@Startup
@ApplicationScoped
class CompressionCheck {

    CompressionCheck() {
        try {
            StoredRecord.unpack(StoredRecord.pack("{}".getBytes(StandardCharsets.UTF_8)));
        } catch (LinkageError notLoaded) {
            throw new IllegalStateException(
                    "Decision records cannot be compressed: the native part of zstd-jni could not be loaded from "
                            + System.getProperty("java.io.tmpdir")
                            + ". Allow programs to be loaded from that folder, or name another one with -DZstdTempFolder=…",
                    notLoaded);
        }
    }
}
