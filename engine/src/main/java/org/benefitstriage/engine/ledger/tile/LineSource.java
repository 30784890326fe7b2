package org.benefitstriage.engine.ledger.tile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;

/** Reads a file line by line, so that memory stays flat however long it is. A line that is too long is refused. */
public final class LineSource implements Closeable {

    /** The longest line, in bytes. */
    public static final int LONGEST = 1 << 20;

    private final String name;
    private final InputStream stream;

    /**
     * @param name what to call it in messages
     * @param stream closed with this
     */
    public LineSource(String name, InputStream stream) {
        this.name = name;
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    /** The next line with its newline, which only a file that was cut short lacks at its end; empty at the end. */
    public Optional<byte[]> next() throws LedgerTampered {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        try {
            for (int unit = stream.read(); unit >= 0; unit = stream.read()) {
                line.write(unit);
                if (unit == '\n') {
                    return Optional.of(line.toByteArray());
                }
                if (line.size() > LONGEST) {
                    throw LedgerTampered.of(LedgerError.EXPORT_MALFORMED, "a line of " + name + " is too long");
                }
            }
        } catch (IOException unreadable) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, name + " cannot be read as a file");
        }
        return line.size() == 0 ? Optional.empty() : Optional.of(line.toByteArray());
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException onlyRead) {
            // Everything asked for was read; there is nothing to lose and nothing to do.
            return;
        }
    }
}
