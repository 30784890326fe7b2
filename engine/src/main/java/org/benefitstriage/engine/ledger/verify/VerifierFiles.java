package org.benefitstriage.engine.ledger.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.benefitstriage.engine.ledger.tile.LogFiles;

/** The world outside the verifier: its main class gives the real one, tests give their own. */
public interface VerifierFiles {

    /** Opens a file; empty when there is none. */
    Optional<InputStream> open(String name) throws IOException;

    /** Puts a file in the place of what is there, whole or not at all. */
    void replace(String name, byte[] content) throws IOException;

    /**
     * Keeps other runs away from a file until it is closed; empty when one has it already.
     *
     * @throws IOException when that cannot be said of this file
     */
    default Optional<Closeable> alone(String name) throws IOException {
        return Optional.of(() -> {
            // A world of its own, as in a test: there is no other run.
        });
    }

    /** The time, which only a witness needs. */
    Instant now();

    /** The files of a log under a directory. */
    default LogFiles directory(String name) {
        return path -> open(name + "/" + path);
    }
}
