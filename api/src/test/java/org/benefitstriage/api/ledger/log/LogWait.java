package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.benefitstriage.api.testing.Rows;

/** Waits until everything that happened is logged and signed. */
final class LogWait {

    private static final String WAITING = "select (select count(*) from audit_event e where e.entry is not null"
            + " and not exists (select from log_entry l where l.event_id = e.id))"
            + " + (select count(*) from log_state s where s.size >"
            + " (select coalesce(max(c.size), 0) from log_checkpoint c where c.log = s.log))";

    private LogWait() {}

    static void untilAlive() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (Rows.number("select count(*) from log_fence where alive_at > now() - interval '1 second'") == 0) {
            assertThat(Instant.now()).as("somebody keeps the log").isBefore(end);
            Thread.sleep(20);
        }
    }

    static void untilSigned() throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Rows.number(WAITING) > 0) {
            assertThat(Instant.now()).as("everything is signed").isBefore(end);
            Thread.sleep(50);
        }
    }
}
