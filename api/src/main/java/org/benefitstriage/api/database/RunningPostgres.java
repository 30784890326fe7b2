package org.benefitstriage.api.database;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The PostgreSQL that a running service keeps in a data directory, for a command that reads beside it.
 *
 * @param jdbcUrl where it listens
 * @param password password of the role the service connects as
 */
public record RunningPostgres(String jdbcUrl, String password) {

    private static final int PORT_LINE = 3;

    /** Finds it; empty when none is running on the directory. */
    public static Optional<RunningPostgres> find(Path data) {
        Path note = data.resolve("postgres").resolve("postmaster.pid");
        try {
            if (!Files.isRegularFile(note)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(note);
            boolean alive = lines.size() > PORT_LINE
                    && ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                            .filter(ProcessHandle::isAlive)
                            .isPresent();
            if (!alive) {
                return Optional.empty();
            }
            Properties secrets = new Properties();
            try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
                secrets.load(reader);
            }
            return Optional.of(new RunningPostgres(
                    "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/" + PostgresServer.DATABASE,
                    secrets.getProperty("service", "")));
        } catch (IOException | NumberFormatException e) {
            throw new DatabaseProblem("The database in " + data + " cannot be found: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "RunningPostgres (" + jdbcUrl + ")";
    }
}
