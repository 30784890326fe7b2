package org.benefitstriage.api.problems;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells "the database cannot be reached" from "we did something wrong with it". */
public final class DatabaseOutage {

    /** SQL states: connection exception; insufficient resources; operator intervention (shutdown, starting up). */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseOutage() {}

    /** Whether an outage is behind this failure, however deeply it is wrapped. */
    public static boolean isBehind(Throwable failure) {
        return FaultChain.has(
                failure,
                fault -> fault instanceof SQLException sql && isOutage(sql)
                        || fault instanceof RollbackException ended && isTimeLimit(ended));
    }

    /**
     * A transaction that is found rolled back when it wants to commit, for no reason of its own, was ended by its time
     * limit: the database froze, or was so busy that coming back later is the right answer too.
     */
    private static boolean isTimeLimit(RollbackException ended) {
        return ended.getCause() == null && ended.getSuppressed().length == 0;
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        if (state != null && state.length() == 5) {
            return CLASSES.contains(state.substring(0, 2));
        }
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || isFromPool(failure);
    }

    /** The pool reports "no connection to be had" as a bare SQLException without a state. */
    private static boolean isFromPool(SQLException failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().startsWith("io.agroal.pool.");
    }
}
