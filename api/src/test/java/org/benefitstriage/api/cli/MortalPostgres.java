package org.benefitstriage.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.benefitstriage.api.database.DataDirectory;
import org.benefitstriage.api.database.DatabaseSecrets;
import org.benefitstriage.api.database.PostgresServer;

/** The PostgreSQL of a data directory as a server of its own, always at one port: killed whole, and started again. */
final class MortalPostgres implements AutoCloseable {

    private final DataDirectory directory;
    private final DatabaseSecrets secrets;
    private final int port;
    private PostgresServer server;

    private MortalPostgres(DataDirectory directory, int port) {
        this.directory = directory;
        this.secrets = DatabaseSecrets.of(directory);
        this.port = port;
        this.server = PostgresServer.start(directory, secrets, port);
    }

    static MortalPostgres start(Path data) throws IOException {
        return new MortalPostgres(DataDirectory.open(data), PackagedService.freePort());
    }

    /** SIGKILL to the postmaster and, at the same moment, to everything that it started: nobody gets to tidy up. */
    void kill() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(directory.cluster().resolve("postmaster.pid"))
                                .get(0)
                                .strip()))
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.stream().map(ProcessHandle::onExit).forEach(CompletableFuture::join);
    }

    /** Starts it again; PostgreSQL recovers what was committed. */
    void startAgain() {
        server = PostgresServer.start(directory, secrets, port);
    }

    /** As the cluster's superuser: sees everything, and may lock what it likes. */
    Connection asAdministrator() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), PostgresServer.ADMINISTRATOR, secrets.administrator());
    }

    /** What a service needs to use it as a PostgreSQL of the council's own. */
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", PostgresServer.SERVICE,
                "QUARKUS_DATASOURCE_PASSWORD", secrets.service(),
                "QUARKUS_FLYWAY_USERNAME", PostgresServer.OWNER,
                "QUARKUS_FLYWAY_PASSWORD", secrets.owner(),
                "TRIAGE_CLAIMS_LINK_KEY", secrets.linkKey(),
                "TRIAGE_LEDGER_SEQUENCER_USERNAME", PostgresServer.SEQUENCER,
                "TRIAGE_LEDGER_SEQUENCER_PASSWORD", secrets.sequencer(),
                "TRIAGE_LEDGER_KEYS", directory.path().resolve("ledger-keys").toString());
    }

    @Override
    public void close() {
        server.close();
        directory.close();
    }
}
