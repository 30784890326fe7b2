package org.benefitstriage.engine.ledger.verify;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.tile.LineSource;

/**
 * Every checkpoint a log signed, oldest first: notes with a blank line between them. Each must be signed by the log, no
 * smaller than the one before, and of the same root where it is of the same size.
 */
final class CheckpointHistory implements Closeable {

    private final LineSource lines;
    private final Trust trust;
    private Optional<Checkpoint> previous = Optional.empty();

    CheckpointHistory(LineSource lines, Trust trust) {
        this.lines = lines;
        this.trust = trust;
    }

    /** The next checkpoint; empty at the end. */
    Optional<Checkpoint> next() throws LedgerTampered {
        byte[] note = note();
        if (note.length == 0) {
            return Optional.empty();
        }
        Checkpoint checkpoint = trust.earlier(note);
        if (previous.isPresent()) {
            follows(previous.get(), checkpoint);
        }
        previous = Optional.of(checkpoint);
        return previous;
    }

    private static void follows(Checkpoint earlier, Checkpoint later) throws LedgerTampered {
        if (later.size() < earlier.size()) {
            throw LedgerTampered.of(
                    LedgerError.LOG_ROLLED_BACK,
                    "a later checkpoint's size",
                    "at least " + earlier.size(),
                    later.size());
        }
        if (later.size() == earlier.size() && !later.root().equals(earlier.root())) {
            throw LedgerTampered.of(
                    LedgerError.SPLIT_VIEW, "the root at size " + later.size(), earlier.root(), later.root());
        }
    }

    /** Text, blank line, signatures; the blank line after those is left behind. */
    private byte[] note() throws LedgerTampered {
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        int blanks = 0;
        while (blanks < 2) {
            Optional<byte[]> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            blanks += line.get().length == 1 && line.get()[0] == '\n' ? 1 : 0;
            if (blanks < 2) {
                note.writeBytes(line.get());
            }
            if (note.size() > SignedNote.LONGEST) {
                throw LedgerTampered.of(LedgerError.CHECKPOINT_MALFORMED, "a checkpoint is too long");
            }
        }
        return note.toByteArray();
    }

    @Override
    public void close() {
        lines.close();
    }
}
