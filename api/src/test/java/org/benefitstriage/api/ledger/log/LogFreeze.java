package org.benefitstriage.api.ledger.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.benefitstriage.api.testing.TestDatabase;

/**
 * The database's superuser, whom no trigger stops, with the sequencer's lock in hand: nothing is added to the log until this
 * is closed.
 */
public final class LogFreeze implements AutoCloseable {

    private static final String END_SEQUENCER =
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'benefits-triage-sequencer'";
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Connection connection;

    private LogFreeze(Connection connection) {
        this.connection = connection;
    }

    public static LogFreeze begin() throws SQLException {
        Connection connection = TestDatabase.asAdministrator();
        LogFreeze freeze = new LogFreeze(connection);
        Instant end = Instant.now().plus(LONGEST);
        freeze.run("set session_replication_role = replica");
        while (!freeze.yes("select pg_try_advisory_lock(" + LogTables.LOCK + ")")) {
            assertThat(Instant.now()).as("the sequencer ends").isBefore(end);
            freeze.run(END_SEQUENCER);
        }
        return freeze;
    }

    /** Kills whoever is the sequencer, as a crash of its process or of its backend would. */
    public static void killSequencer() throws SQLException {
        try (Connection connection = TestDatabase.asAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute(END_SEQUENCER);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean yes(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
