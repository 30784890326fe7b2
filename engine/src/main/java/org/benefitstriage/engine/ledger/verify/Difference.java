package org.benefitstriage.engine.ledger.verify;

import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/** Names how a sequence of leaves differs from the one that was signed, from the first difference on. */
final class Difference {

    private Difference() {}

    /**
     * @param found the leaves that are there
     * @param signed the leaves that should be
     * @return empty where neither the first leaf found nor the first leaf signed comes up again in the other
     */
    static Optional<LedgerError> name(List<TreeHash> found, List<TreeHash> signed) {
        if (found.isEmpty()) {
            return Optional.of(LedgerError.ENTRY_MISSING);
        }
        if (signed.isEmpty()) {
            return Optional.of(LedgerError.ENTRY_UNEXPECTED);
        }
        int later = signed.indexOf(found.get(0));
        if (later > 0) {
            return Optional.of(
                    goesOn(found, signed, later) ? LedgerError.ENTRY_MISSING : LedgerError.ENTRY_OUT_OF_ORDER);
        }
        int pushedBack = found.indexOf(signed.get(0));
        if (pushedBack > 0) {
            return Optional.of(
                    goesOn(signed, found, pushedBack) ? LedgerError.ENTRY_UNEXPECTED : LedgerError.ENTRY_OUT_OF_ORDER);
        }
        return Optional.empty();
    }

    /** Whether the one, from its beginning, is the other from some place on: judged by the leaf after the first. */
    private static boolean goesOn(List<TreeHash> one, List<TreeHash> other, int place) {
        boolean oneEnds = one.size() == 1;
        boolean otherEnds = place + 1 == other.size();
        return oneEnds || otherEnds ? oneEnds && otherEnds : one.get(1).equals(other.get(place + 1));
    }
}
