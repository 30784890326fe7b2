package org.benefitstriage.api.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL in a data directory: started with fsync and synchronous commit on, on the loopback address, with
 * password sign-in only.
 *
 * <p>A server that outlived a killed service is stopped cleanly before this one starts: never two servers on one
 * directory, and PostgreSQL's own recovery keeps every committed claim.
 */
public final class PostgresServer implements AutoCloseable {

    /** The database's name. */
    public static final String DATABASE = "triage";

    /** The role that owns the tables and runs migrations. */
    public static final String OWNER = "triage_owner";

    /** The role the service connects as. */
    public static final String SERVICE = "triage_app";

    /** The role that writes the audit log. */
    public static final String SEQUENCER = "triage_sequencer";

    /** The cluster's superuser. */
    public static final String ADMINISTRATOR = "triage_admin";

    private static final int RUNNING = 0;
    private static final int WAIT_SECONDS = 60;

    private final Path binaries;
    private final Path cluster;
    private final int port;

    private PostgresServer(Path binaries, Path cluster, int port) {
        this.binaries = binaries;
        this.cluster = cluster;
        this.port = port;
    }

    /** Starts the server of a data directory; makes the cluster, the roles and the database at the first start. */
    public static PostgresServer start(DataDirectory directory, DatabaseSecrets secrets) {
        return start(directory, secrets, freePort());
    }

    /** The same on a port of the caller's choosing, for a service that has to find its database again after it was gone. */
    public static PostgresServer start(DataDirectory directory, DatabaseSecrets secrets, int port) {
        Path binaries = PostgresBinaries.unpackTo(directory.path().resolve("postgres-software"));
        PostgresServer server = new PostgresServer(binaries, directory.cluster(), port);
        server.stopLeftover();
        boolean first = !Files.exists(server.cluster.resolve("PG_VERSION"));
        if (first) {
            server.initialise(directory, secrets);
        }
        server.launch();
        server.prepare(secrets);
        return server;
    }

    /** Stops the server that a killed service left on this directory, if any. */
    public static void stopLeftover(DataDirectory directory) {
        Path binaries = directory.path().resolve("postgres-software");
        if (Files.exists(binaries.resolve("bin"))) {
            new PostgresServer(binaries, directory.cluster(), 0).stopLeftover();
        }
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    @Override
    public void close() {
        control("stop", "-m", "fast");
    }

    private void stopLeftover() {
        if (Files.exists(cluster.resolve("postmaster.pid")) && control("status") == RUNNING) {
            close();
        }
    }

    private void initialise(DataDirectory directory, DatabaseSecrets secrets) {
        Path password = directory.path().resolve("initial-password");
        try {
            Files.createFile(password);
            DataDirectory.restrict(password, "rw-------");
            Files.writeString(password, secrets.administrator());
            int code = run(List.of(
                    tool("initdb"),
                    "-D",
                    cluster.toString(),
                    "-U",
                    ADMINISTRATOR,
                    "-E",
                    "UTF-8",
                    "--locale=C",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password));
            if (code != 0) {
                throw new DatabaseProblem("PostgreSQL could not make its data directory. " + advice());
            }
        } catch (IOException e) {
            throw new DatabaseProblem("PostgreSQL could not make its data directory: " + e.getMessage(), e);
        } finally {
            deleteQuietly(password);
        }
    }

    private void launch() {
        String options = String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c full_page_writes=on",
                "-c timezone=UTC",
                "-c max_connections=60",
                "-c shared_buffers=128MB",
                "-c log_statement=none",
                "-c log_parameter_max_length=0",
                "-c log_parameter_max_length_on_error=0",
                "-c log_min_error_statement=panic");
        if (control("start", "-l", cluster.resolve("server.log").toString(), "-o", options) != 0) {
            throw new DatabaseProblem("PostgreSQL did not start; its own words are in " + cluster.resolve("server.log")
                    + ". " + advice());
        }
    }

    /** Makes roles and database where missing; every statement can be repeated. */
    private void prepare(DatabaseSecrets secrets) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, ADMINISTRATOR, secrets.administrator());
                Statement statement = connection.createStatement()) {
            role(statement, OWNER, secrets.owner());
            role(statement, SERVICE, secrets.service());
            role(statement, SEQUENCER, secrets.sequencer());
            boolean exists;
            try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
                statement.execute("REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
            }
            statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + SERVICE + ", " + SEQUENCER);
        } catch (SQLException e) {
            close();
            throw new DatabaseProblem(
                    "PostgreSQL started but could not be prepared (SQL state " + e.getSQLState() + ").", e);
        }
    }

    /** The secrets are URL-safe base 64 of our own making, so they need no quoting. */
    private static void role(Statement statement, String name, String password) throws SQLException {
        boolean exists;
        try (var found = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            exists = found.next();
        }
        statement.execute(
                (exists ? "ALTER" : "CREATE") + " ROLE " + name + " LOGIN NOSUPERUSER PASSWORD '" + password + "'");
    }

    private int control(String action, String... options) {
        List<String> command = new ArrayList<>(List.of(tool("pg_ctl"), action, "-D", cluster.toString(), "-s"));
        if (!action.equals("status")) {
            command.addAll(List.of("-w", "-t", String.valueOf(WAIT_SECONDS)));
        }
        command.addAll(List.of(options));
        return run(command);
    }

    private String tool(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    /** Runs one PostgreSQL command; as root inside a user namespace, because PostgreSQL refuses to run as root. */
    private int run(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("unshare", "-U"));
        }
        whole.addAll(command);
        try {
            // Not inherited: the server would keep a pipe of ours open for as long as it lives.
            Process process = new ProcessBuilder(whole)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            cluster.resolveSibling("postgres-commands.log").toFile()))
                    .start();
            if (!process.waitFor(WAIT_SECONDS * 2L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new DatabaseProblem("PostgreSQL did not answer within two minutes. " + advice());
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new DatabaseProblem("PostgreSQL could not be run: " + e.getMessage() + ". " + advice(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while waiting for PostgreSQL.", e);
        }
    }

    private String advice() {
        String where = "See " + cluster.resolveSibling("postgres-commands.log") + ". ";
        if (isRoot()) {
            return where
                    + "You are root, and PostgreSQL runs as root only inside a user namespace (unshare -U), which this "
                    + "machine may forbid: run triage as an ordinary user, or point it at a PostgreSQL of your own.";
        }
        return where + "Check that the directory is writable and has room.";
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root")
                && !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseProblem("No free port for PostgreSQL: " + e.getMessage(), e);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new DatabaseProblem("Could not delete " + file + ": delete it by hand, it holds a password.", e);
        }
    }
}
