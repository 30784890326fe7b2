package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.fail;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.benefitstriage.api.testing.Rows;
import org.benefitstriage.api.testing.TestDatabase;

/** Waits until everything that happened is logged and signed. */
final class LogWait {

    private static final String WAITING = "select (select count(*) from audit_event e where e.entry is not null"
            + " and not exists (select from log_entry l where l.event_id = e.id)"
            + " and not exists (select from log_refused r where r.event_id = e.id))"
            + " + (select count(*) from log_state s where s.size >"
            + " (select coalesce(max(c.size), 0) from log_checkpoint c where c.log = s.log))";

    private LogWait() {}

    static void untilAlive() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (Rows.number("select count(*) from log_fence where alive_at > now() - interval '1 second'") == 0) {
            requireBefore(end, "somebody keeps the log");
            Thread.sleep(20);
        }
    }

    static void untilSigned() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Rows.number(WAITING) > 0) {
            requireBefore(end, "everything is signed");
            Thread.sleep(50);
        }
    }

    private static void requireBefore(Instant end, String what) throws SQLException {
        if (Instant.now().isAfter(end)) {
            fail("not in time: " + what + "; " + state());
        }
    }

    /** What the sequencer is doing, for a test that waits in vain. */
    private static String state() throws SQLException {
        String thread = Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getKey().getName().equals("log-sequencer"))
                .map(each -> Arrays.stream(each.getValue())
                        .limit(12)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < ")))
                .collect(Collectors.joining(" | "));
        try (Connection connection = TestDatabase.asAdministrator();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select string_agg(pid || ' ' || usename || ' ' || coalesce(state, '')"
                                + " || ' ' || coalesce(wait_event, '') || ' ' || left(query, 90), ' | ') from pg_stat_activity"
                                + " where usename is not null and pid <> pg_backend_pid()")) {
            row.next();
            return thread + "\n" + row.getString(1);
        }
    }
}
