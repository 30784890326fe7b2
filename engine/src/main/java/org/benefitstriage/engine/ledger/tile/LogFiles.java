package org.benefitstriage.engine.ledger.tile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The files of a log, by their path in the tlog-tiles layout, wherever they are kept: an exported directory, a database, a
 * map in a test. The engine itself opens nothing.
 */
@FunctionalInterface
public interface LogFiles {

    /** The latest signed checkpoint. */
    String CHECKPOINT = "checkpoint";

    /** Every signed checkpoint, oldest first, with a blank line between them. */
    String CHECKPOINTS = "checkpoints";

    /**
     * Opens a file, for example {@code tile/0/x001/067}; empty when there is none. The caller closes it.
     *
     * @throws IOException when there is one and it cannot be read
     */
    Optional<InputStream> open(String path) throws IOException;
}
