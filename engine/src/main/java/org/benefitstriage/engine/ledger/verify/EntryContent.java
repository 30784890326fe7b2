package org.benefitstriage.engine.ledger.verify;

import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;

/** What is done with the bytes of an entry. */
@FunctionalInterface
public interface EntryContent {

    /** One entry's bytes. */
    void bytes(long index, byte[] entry) throws LedgerTampered;

    /** Another log's entries, which may be anything: they are hashed and not read. */
    static EntryContent opaque() {
        return (index, entry) -> {
            // Nothing to read; the tree is checked all the same.
        };
    }

    /** Our entries: each must be one, and is handed on. */
    static EntryContent readFor(EntryVisitor visitor) {
        return (index, bytes) -> {
            try {
                visitor.entry(index, read(bytes));
            } catch (LedgerTampered fault) {
                throw fault.index().isPresent() ? fault : fault.at(index);
            }
        };
    }

    /** One of our entries; of bytes that are none, what they are not, and what to do where they are another log's. */
    static LedgerEntry read(byte[] bytes) throws LedgerTampered {
        try {
            return LedgerEntry.parse(bytes);
        } catch (LedgerTampered fault) {
            if (fault.error() != LedgerError.ENTRY_MALFORMED) {
                throw fault;
            }
            throw LedgerTampered.of(
                    fault.error(),
                    fault.detail() + "; for another log's entries, receipt and log have --opaque-entries");
        }
    }
}
