package org.benefitstriage.engine.ledger.verify;

import java.util.List;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.KnownKeys;
import org.benefitstriage.engine.ledger.note.SignedNote;

/**
 * What whoever verifies brings along from elsewhere: without it, nothing is proved.
 *
 * @param keys the log's keys, and those of witnesses
 * @param origin the log's name
 * @param witnesses how many known witnesses must have cosigned the latest checkpoint
 */
public record Trust(KnownKeys keys, String origin, int witnesses) {

    /** The checkpoint of a note that the log signed and enough witnesses cosigned. */
    public Checkpoint latest(byte[] note) throws LedgerTampered {
        return keys.verify(SignedNote.parse(note), origin, witnesses);
    }

    /** Says in a report which signatures were not looked at, so that nobody thinks they were. */
    Report limits(Report report) {
        keys.unused().forEach(key -> report.without("signatures of " + key + ": this verifier has Ed25519 only"));
        if (witnesses == 0) {
            report.without("witnesses: none were asked for (--witnesses)");
        }
        return report;
    }

    /** Says in a report which known witnesses cosigned a note that was verified, and when they say they did. */
    Report cosigned(Report report, SignedNote note) throws LedgerTampered {
        List<String> witnesses = keys.cosigned(note, origin);
        return witnesses.isEmpty() ? report : report.with("cosigned by", String.join(", ", witnesses));
    }

    /** The checkpoint of a note that the log signed, at a time when no witness may have seen it. */
    public Checkpoint earlier(byte[] note) throws LedgerTampered {
        return keys.verify(SignedNote.parse(note), origin, 0);
    }
}
