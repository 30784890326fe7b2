package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** What the database owes to whoever was answered, asked as its superuser. */
final class StoredPromises {

    private static final Duration CATCHING_UP = Duration.ofSeconds(30);

    /** Of these decisions, how many are there with their claim, their event and its entry in the log. */
    private static final String KEPT = """
            select count(*) from unnest(cast(? as uuid[])) answered
            join decision d on d.id = answered join claim c on c.id = d.claim_id
            join audit_event e on e.decision_id = d.id and e.type in ('decision.auto', 'decision.routed')
            join log_entry l on l.event_id = e.id""";

    /** Decisions that were committed without an event, whoever was told of them. */
    private static final String WITHOUT_EVENT = """
            select count(*) from decision d where not exists (select from audit_event e
              where e.decision_id = d.id and e.type in ('decision.auto', 'decision.routed') and e.entry is not null)""";

    private static final String NOT_LOGGED = """
            select count(*) from audit_event e where e.entry is not null
              and not exists (select from log_entry l where l.event_id = e.id)""";

    private static final String GAPS =
            "select coalesce(max(idx) + 1 - count(*), 0) from log_entry where log = '" + OutsideReader.LOG + "'";

    private StoredPromises() {}

    /** Every decision that was answered is there and, once the sequencer caught up, in the log. */
    static void areKept(Connection connection, Collection<String> decisions) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(CATCHING_UP);
        long kept = kept(connection, decisions);
        while (kept < decisions.size() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            kept = kept(connection, decisions);
        }
        assertThat(kept).as("answered, stored and logged").isEqualTo(decisions.size());
        assertThat(number(connection, WITHOUT_EVENT))
                .as("decisions without an event")
                .isZero();
        assertThat(number(connection, GAPS)).as("indices left out").isZero();
        assertThat(number(connection, "select count(*) from log_refused"))
                .as("events refused")
                .isZero();
        assertThat(number(connection, "select count(*) from halt"))
                .as("halts: a kill is no tampering")
                .isZero();
    }

    /** Waits until every event has its entry and every entry is under a checkpoint. */
    static void allSigned(Connection connection) throws SQLException, InterruptedException {
        String unsigned = "select count(*) from log_state s where s.size >"
                + " (select coalesce(max(c.size), 0) from log_checkpoint c where c.log = s.log)";
        Instant end = Instant.now().plus(CATCHING_UP);
        while (number(connection, NOT_LOGGED) + number(connection, unsigned) > 0) {
            assertThat(Instant.now()).as("the log catches up").isBefore(end);
            Thread.sleep(50);
        }
    }

    static long decisions(Connection connection) throws SQLException {
        return number(connection, "select count(*) from decision");
    }

    private static long kept(Connection connection, Collection<String> decisions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEPT)) {
            statement.setArray(1, connection.createArrayOf("text", decisions.toArray()));
            return single(statement);
        }
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return single(statement);
        }
    }

    private static long single(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
