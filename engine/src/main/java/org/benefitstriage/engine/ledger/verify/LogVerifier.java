package org.benefitstriage.engine.ledger.verify;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.tile.LineSource;
import org.benefitstriage.engine.ledger.tile.LogFiles;
import org.benefitstriage.engine.ledger.tile.LogReader;

/**
 * Verifies a whole log: every entry hashed, every tile and every signed root recomputed from them, every checkpoint
 * consistent with the one before.
 *
 * @param trust keys, origin and witnesses
 * @param held a checkpoint somebody kept, which the log must extend
 * @param kind whose log it is
 */
public record LogVerifier(Trust trust, Optional<Checkpoint> held, LogKind kind) {

    /**
     * What a verified log is.
     *
     * @param latest its latest checkpoint
     * @param note the same, as it was signed
     * @param checkpoints how many checkpoints its history has; 0 for a foreign log that keeps none
     */
    public record Verified(Checkpoint latest, SignedNote note, long checkpoints) {}

    /** Returns when everything held; throws at the first thing that did not. */
    public Verified verify(LogFiles files, EntryContent content) throws LedgerTampered {
        LogReader reader = new LogReader(files);
        byte[] note = reader.require(LogFiles.CHECKPOINT, SignedNote.LONGEST);
        Checkpoint latest = trust.latest(note);
        if (held.isPresent() && held.get().size() > latest.size()) {
            throw LedgerTampered.of(
                    LedgerError.LOG_TRUNCATED,
                    "the latest checkpoint against the held one",
                    "at least " + held.get().size(),
                    latest.size());
        }
        Optional<LineSource> kept = reader.lines(LogFiles.CHECKPOINTS);
        if (kept.isEmpty() && kind == LogKind.OURS) {
            throw LedgerTampered.of(
                    LedgerError.EXPORT_INCOMPLETE, "the file " + LogFiles.CHECKPOINTS + " is not there");
        }
        LineSource lines = kept.orElseGet(() -> new LineSource(LogFiles.CHECKPOINT, new ByteArrayInputStream(note)));
        try (CheckpointHistory history = new CheckpointHistory(lines, trust)) {
            CheckpointTrail trail = new CheckpointTrail(history, latest, held);
            new LogWalk(reader, trail, content, latest.size(), kind).run();
            return new Verified(latest, SignedNote.parse(note), kept.isPresent() ? trail.met() : 0);
        }
    }
}
