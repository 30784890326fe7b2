package org.benefitstriage.engine.ledger.verify;

import java.util.List;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;

/** Looks at each entry of a log in order, while the log is being verified. */
public interface EntryVisitor {

    /** One entry; its bytes are those the tiles say. */
    void entry(long index, LedgerEntry entry) throws LedgerTampered;

    /** Every entry was seen and the whole log is verified. */
    default void end() throws LedgerTampered {}

    /** Several visitors, one after the other. */
    static EntryVisitor all(List<EntryVisitor> visitors) {
        return new EntryVisitor() {
            @Override
            public void entry(long index, LedgerEntry entry) throws LedgerTampered {
                for (EntryVisitor visitor : visitors) {
                    visitor.entry(index, entry);
                }
            }

            @Override
            public void end() throws LedgerTampered {
                for (EntryVisitor visitor : visitors) {
                    visitor.end();
                }
            }
        };
    }
}
