package org.benefitstriage.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.benefitstriage.api.database.DataDirectory;
import org.benefitstriage.api.database.DatabaseSecrets;
import org.benefitstriage.api.database.PostgresServer;
import org.benefitstriage.api.database.RunningPostgres;

/**
 * The database to read decisions from: a council's own, or the embedded one, which is started for the time being where no service
 * runs on it.
 */
final class ReplayDatabase implements AutoCloseable {

    private final String url;
    private final String user;
    private final String password;
    private final Runnable whenDone;

    private ReplayDatabase(String url, String user, String password, Runnable whenDone) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.whenDone = whenDone;
    }

    static ReplayDatabase open(Path data) {
        String own = System.getenv("QUARKUS_DATASOURCE_JDBC_URL");
        if (own != null) {
            return new ReplayDatabase(
                    own,
                    Optional.ofNullable(System.getenv("QUARKUS_DATASOURCE_USERNAME"))
                            .orElse(PostgresServer.SERVICE),
                    Optional.ofNullable(System.getenv("QUARKUS_DATASOURCE_PASSWORD"))
                            .orElse(""),
                    () -> {});
        }
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new CommandProblem("There is no data in " + data + ". Name the data directory with --data.");
        }
        Optional<RunningPostgres> running = RunningPostgres.find(data);
        if (running.isPresent()) {
            return new ReplayDatabase(
                    running.get().jdbcUrl(),
                    PostgresServer.SERVICE,
                    running.get().password(),
                    () -> {});
        }
        DataDirectory directory = DataDirectory.open(data);
        DatabaseSecrets secrets = DatabaseSecrets.of(directory);
        PostgresServer server = PostgresServer.start(directory, secrets);
        return new ReplayDatabase(server.jdbcUrl(), PostgresServer.SERVICE, secrets.service(), () -> {
            server.close();
            directory.close();
        });
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        whenDone.run();
    }
}
