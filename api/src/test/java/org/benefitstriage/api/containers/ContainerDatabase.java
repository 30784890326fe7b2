package org.benefitstriage.api.containers;

import com.github.dockerjava.api.model.PortBinding;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.database.DatabaseSecrets;
import org.benefitstriage.api.database.PostgresServer;
import org.benefitstriage.api.staff.Secrets;
import org.benefitstriage.api.testing.TestDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container, prepared as README tells a council to prepare its own. */
public final class ContainerDatabase implements QuarkusTestResourceLifecycleManager {

    /** The container, for the test that kills it: tests and test resources have different class loaders. */
    static final String ID = "triage.test.container-id";

    /** What to do about it. */
    static final String NO_ENGINE = "No container engine answers. Start one, or as root on Debian run "
            + "\".ci/container-engine start\" and then \".ci/postgres-image\"; .ci/run does both.";

    private static final String IMAGE =
            Optional.ofNullable(System.getenv("TRIAGE_POSTGRES_IMAGE")).orElse("postgres:15");
    private static final String ADMINISTRATOR = "administrator";

    private PostgreSQLContainer container;

    @Override
    public Map<String, String> start() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException(NO_ENGINE);
        }
        DatabaseSecrets secrets = secrets();
        int port = freePort();
        container = new PostgreSQLContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
                .withUsername(ADMINISTRATOR)
                .withPassword(secrets.administrator())
                // Testcontainers turns fsync off, as if nobody cared what a crash leaves. Here somebody does.
                .withCommand("postgres", "-c", "fsync=on", "-c", "synchronous_commit=on")
                // A container that is started again gets another port unless it is told which.
                .withCreateContainerCmdModifier(command -> command.getHostConfig()
                        .withPortBindings(List.of(PortBinding.parse("127.0.0.1:" + port + ":5432"))));
        container.start();
        System.setProperty(ID, container.getContainerId());
        prepare(secrets);
        String url = url(PostgresServer.DATABASE);
        return TestDatabase.settings(url, url, secrets);
    }

    @Override
    public void stop() {
        if (container != null) {
            container.stop();
        }
    }

    /** Two roles and a database. */
    private void prepare(DatabaseSecrets secrets) {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres"), ADMINISTRATOR, secrets.administrator());
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + PostgresServer.OWNER + " login password '" + secrets.owner() + "'");
            statement.execute("create role " + PostgresServer.SERVICE + " login password '" + secrets.service() + "'");
            statement.execute(
                    "create role " + PostgresServer.SEQUENCER + " login password '" + secrets.sequencer() + "'");
            statement.execute("create database " + PostgresServer.DATABASE + " owner " + PostgresServer.OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("the container's PostgreSQL cannot be prepared", e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/" + database;
    }

    private static DatabaseSecrets secrets() {
        SecureRandom random = new SecureRandom();
        return new DatabaseSecrets(
                Secrets.newPassword(random),
                Secrets.newPassword(random),
                Secrets.newPassword(random),
                Secrets.newKey(random),
                Secrets.newKey(random),
                Secrets.newPassword(random));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
