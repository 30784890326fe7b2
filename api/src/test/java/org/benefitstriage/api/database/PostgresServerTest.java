package org.benefitstriage.api.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded PostgreSQL of a demo or pilot: durable, recoverable, one service at a time, nobody in without a password. */
class PostgresServerTest {

    @TempDir
    Path data;

    @Test
    void a_pilot_that_promises_to_lose_nothing_runs_with_fsync_and_synchronous_commit_on() throws SQLException {
        try (DataDirectory directory = DataDirectory.open(data)) {
            DatabaseSecrets secrets = DatabaseSecrets.of(directory);
            try (PostgresServer server = PostgresServer.start(directory, secrets);
                    Connection connection = asOwner(server, secrets)) {
                assertThat(show(connection, "fsync")).isEqualTo("on");
                assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(show(connection, "full_page_writes")).isEqualTo("on");
            }
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_service_is_stopped_and_every_committed_row_is_there() throws Exception {
        DataDirectory killed = DataDirectory.open(data);
        DatabaseSecrets secrets = DatabaseSecrets.of(killed);
        PostgresServer left = PostgresServer.start(killed, secrets);
        try (Connection connection = asOwner(left, secrets)) {
            connection.createStatement().execute("CREATE TABLE kept (id int)");
            connection.createStatement().execute("INSERT INTO kept SELECT generate_series(1, 1000)");
        }
        ProcessHandle oldServer = postmaster(killed);
        killed.close(); // what the operating system does for a process that is killed; the server itself lives on

        try (DataDirectory directory = DataDirectory.open(data);
                PostgresServer server = PostgresServer.start(directory, DatabaseSecrets.of(directory));
                Connection connection = asOwner(server, secrets)) {
            // It has let go of the directory; the process itself ends a moment later.
            assertThat(oldServer.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(count(connection)).isEqualTo(1000);
        }
    }

    @Test
    void a_server_killed_in_mid_flight_recovers_what_it_had_committed() throws Exception {
        DataDirectory first = DataDirectory.open(data);
        DatabaseSecrets secrets = DatabaseSecrets.of(first);
        PostgresServer server = PostgresServer.start(first, secrets);
        try (Connection connection = asOwner(server, secrets)) {
            connection.createStatement().execute("CREATE TABLE kept (id int)");
            connection.createStatement().execute("INSERT INTO kept SELECT generate_series(1, 1000)");
        }
        ProcessHandle postmaster = postmaster(first);
        postmaster.destroyForcibly();
        postmaster.onExit().get();
        first.close();

        try (DataDirectory again = DataDirectory.open(data);
                PostgresServer recovered = PostgresServer.start(again, DatabaseSecrets.of(again));
                Connection connection = asOwner(recovered, secrets)) {
            assertThat(count(connection)).isEqualTo(1000);
        }
    }

    @Test
    void a_second_service_on_the_same_directory_is_refused_with_what_to_do() {
        try (DataDirectory held = DataDirectory.open(data)) {
            assertThatThrownBy(() -> DataDirectory.open(data))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("Another triage is running on " + held.path())
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void nobody_signs_in_without_the_password_and_the_service_role_is_no_superuser() throws SQLException {
        try (DataDirectory directory = DataDirectory.open(data)) {
            DatabaseSecrets secrets = DatabaseSecrets.of(directory);
            try (PostgresServer server = PostgresServer.start(directory, secrets)) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "triage_admin", "guess"))
                        .isInstanceOf(SQLException.class);
                try (Connection service = DriverManager.getConnection(
                                server.jdbcUrl(), PostgresServer.SERVICE, secrets.service());
                        var row = service.createStatement()
                                .executeQuery("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")) {
                    row.next();
                    assertThat(row.getBoolean(1)).isFalse();
                }
            }
        }
    }

    @Test
    void emptying_the_directory_starts_over_and_keeps_the_lock() throws IOException {
        try (DataDirectory directory = DataDirectory.open(data)) {
            Files.writeString(directory.path().resolve("old"), "x");
            Files.createDirectories(directory.cluster().resolve("base"));
            directory.empty();
            try (var left = Files.list(data)) {
                assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("triage.lock");
            }
        }
    }

    private static ProcessHandle postmaster(DataDirectory directory) throws IOException {
        String firstLine = Files.readAllLines(directory.cluster().resolve("postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(firstLine.trim())).orElseThrow();
    }

    private static Connection asOwner(PostgresServer server, DatabaseSecrets secrets) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), PostgresServer.OWNER, secrets.owner());
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var row = connection.createStatement().executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var row = connection.createStatement().executeQuery("SELECT count(*) FROM kept")) {
            row.next();
            return row.getInt(1);
        }
    }
}
