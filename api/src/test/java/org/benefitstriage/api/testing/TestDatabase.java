package org.benefitstriage.api.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.benefitstriage.api.database.DataDirectory;
import org.benefitstriage.api.database.DatabaseSecrets;
import org.benefitstriage.api.database.PostgresServer;

/**
 * The PostgreSQL that a demo or a pilot runs on, with the same two roles, in a directory that goes away after the tests. One
 * for all tests of the running service: {@code @QuarkusTestResource(TestDatabase.class)}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** The argument that, being {@code true}, lets the service talk to the database without the proxy that can cut it off. */
    public static final String DIRECT = "direct";

    private static final String URL = "triage.test.jdbc-url";
    private static final String OWNER_PASSWORD = "triage.test.owner-password";
    private static final String SERVICE_PASSWORD = "triage.test.service-password";

    private static final String SEQUENCER_PASSWORD = "triage.test.sequencer-password";
    private static final String ADMINISTRATOR_PASSWORD = "triage.test.administrator-password";

    private DataDirectory directory;
    private PostgresServer server;
    private DatabaseProxy proxy;
    private boolean direct;

    @Override
    public void init(Map<String, String> arguments) {
        direct = Boolean.parseBoolean(arguments.get(DIRECT));
    }

    @Override
    public Map<String, String> start() {
        try {
            directory = DataDirectory.open(Files.createTempDirectory(Path.of("target"), "test-data-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DatabaseSecrets secrets = DatabaseSecrets.of(directory);
        server = PostgresServer.start(directory, secrets);
        URI address = URI.create(server.jdbcUrl().substring("jdbc:".length()));
        proxy = DatabaseProxy.to(address.getPort());
        String proxied = server.jdbcUrl().replace(":" + address.getPort(), ":" + proxy.port());
        return settings(server.jdbcUrl(), direct ? server.jdbcUrl() : proxied, secrets);
    }

    /**
     * What every service under test is told.
     *
     * @param url how tests that act as a database role reach the database
     * @param serviceUrl how the service reaches it
     */
    public static Map<String, String> settings(String url, String serviceUrl, DatabaseSecrets secrets) {
        System.setProperty(URL, url);
        System.setProperty(OWNER_PASSWORD, secrets.owner());
        System.setProperty(SERVICE_PASSWORD, secrets.service());
        System.setProperty(SEQUENCER_PASSWORD, secrets.sequencer());
        System.setProperty(ADMINISTRATOR_PASSWORD, secrets.administrator());
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", serviceUrl),
                Map.entry("quarkus.datasource.username", PostgresServer.SERVICE),
                Map.entry("quarkus.datasource.password", secrets.service()),
                Map.entry("quarkus.flyway.username", PostgresServer.OWNER),
                Map.entry("quarkus.flyway.password", secrets.owner()),
                Map.entry("triage.claims.link-key", secrets.linkKey()),
                Map.entry("triage.ledger.sequencer-username", PostgresServer.SEQUENCER),
                Map.entry("triage.ledger.sequencer-password", secrets.sequencer()),
                Map.entry("triage.ledger.keys", keys().toString()),
                Map.entry("triage.ledger.create-keys", "true"),
                // The day of the scenarios: expectations were worked out with its figures and ages.
                Map.entry("triage.fixed-day", "2026-11-23"),
                Map.entry("triage.accounts.password-iterations", "1000"));
    }

    private static Path keys() {
        try {
            return Files.createTempDirectory(Path.of("target"), "test-keys-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        proxy.close();
        server.close();
        directory.empty();
        directory.close();
    }

    /** A connection as the role the service uses. */
    public static Connection asService() throws SQLException {
        return connect(PostgresServer.SERVICE, SERVICE_PASSWORD);
    }

    /** A connection as the role that owns the tables. */
    public static Connection asOwner() throws SQLException {
        return connect(PostgresServer.OWNER, OWNER_PASSWORD);
    }

    /** A connection as the role that writes the audit log. */
    public static Connection asSequencer() throws SQLException {
        return connect(PostgresServer.SEQUENCER, SEQUENCER_PASSWORD);
    }

    /** A connection as the database's superuser, whom no grant and no trigger stops. */
    public static Connection asAdministrator() throws SQLException {
        return connect(PostgresServer.ADMINISTRATOR, ADMINISTRATOR_PASSWORD);
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), role, System.getProperty(password));
    }
}
