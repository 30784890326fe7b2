package org.benefitstriage.engine.ledger.verify;

import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.tree.TreeFrontier;

/**
 * The signed checkpoints along the way through a log. Because every root is computed from one and the same sequence of
 * entries, a log that meets all of them is consistent from each to the next.
 */
final class CheckpointTrail {

    private final CheckpointHistory history;
    private final Checkpoint latest;
    private final Optional<Checkpoint> held;
    private Optional<Checkpoint> next;
    private long met;
    private long metSize;

    CheckpointTrail(CheckpointHistory history, Checkpoint latest, Optional<Checkpoint> held) throws LedgerTampered {
        this.history = history;
        this.latest = latest;
        this.held = held;
        this.next = history.next();
        this.metSize = -1;
        if (next.isEmpty()) {
            throw LedgerTampered.of(LedgerError.EXPORT_INCOMPLETE, "there is no checkpoint in the history");
        }
    }

    /** The next checkpoint to be met, which at the end is the latest. */
    Checkpoint ahead() {
        return next.orElse(latest);
    }

    /**
     * Meets the checkpoints of this size.
     *
     * @return whether there was one, so that everything up to here is shown to be what was signed
     */
    boolean meet(TreeFrontier tree) throws LedgerTampered {
        boolean any = false;
        while (next.isPresent() && next.get().size() == tree.size()) {
            Checkpoint checkpoint = next.get();
            if (!checkpoint.root().equals(tree.root())) {
                throw LedgerTampered.of(
                        LedgerError.ENTRY_ALTERED,
                        "the root signed at size " + tree.size() + "; up to size " + metSize() + " all is as signed",
                        checkpoint.root(),
                        tree.root());
            }
            met++;
            metSize = tree.size();
            any = true;
            next = history.next();
            if (next.isPresent() && next.get().size() > latest.size()) {
                throw LedgerTampered.of(
                        LedgerError.LOG_TRUNCATED,
                        "a checkpoint in the history",
                        "at most " + latest.size(),
                        next.get().size());
            }
        }
        compareWithHeld(tree);
        return any;
    }

    private void compareWithHeld(TreeFrontier tree) throws LedgerTampered {
        if (held.isPresent()
                && held.get().size() == tree.size()
                && !held.get().root().equals(tree.root())) {
            LedgerError error = metSize == tree.size() ? LedgerError.SPLIT_VIEW : LedgerError.LOG_ROLLED_BACK;
            throw LedgerTampered.of(
                    error,
                    "the held checkpoint's root at size " + tree.size(),
                    held.get().root(),
                    tree.root());
        }
    }

    /** The log ends here. */
    void end(TreeFrontier tree) throws LedgerTampered {
        if (next.isPresent() || metSize != latest.size() || tree.size() != latest.size()) {
            throw LedgerTampered.of(
                    LedgerError.EXPORT_INCOMPLETE, "the history of checkpoints ends at size", latest.size(), metSize);
        }
    }

    /** How many checkpoints were met. */
    long met() {
        return met;
    }

    /** The size up to which everything is shown to be what was signed. */
    long metSize() {
        return Math.max(metSize, 0);
    }
}
