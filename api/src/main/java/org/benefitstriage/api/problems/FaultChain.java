package org.benefitstriage.api.problems;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** A fault with everything that is said to have caused it; a commit that failed keeps its reason among the suppressed. */
final class FaultChain {

    private FaultChain() {}

    /** Whether the fault, a cause of it or something suppressed on the way is of this kind; circles come to an end. */
    static boolean has(Throwable fault, Predicate<Throwable> kind) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.push(fault);
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (kind.test(next)) {
                return true;
            }
            if (next.getCause() != null) {
                open.push(next.getCause());
            }
            for (Throwable suppressed : next.getSuppressed()) {
                open.push(suppressed);
            }
        }
        return false;
    }
}
