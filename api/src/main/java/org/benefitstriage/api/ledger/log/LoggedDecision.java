package org.benefitstriage.api.ledger.log;

import org.benefitstriage.engine.ledger.note.Receipt;

/**
 * A decision's entry with the proof that it is in the log.
 *
 * @param entry the entry's canonical bytes
 * @param receipt shows without a network that the entry is under a signed checkpoint
 */
public record LoggedDecision(byte[] entry, Receipt receipt) {

    @Override
    public String toString() {
        return "LoggedDecision[" + receipt.index() + "]";
    }
}
