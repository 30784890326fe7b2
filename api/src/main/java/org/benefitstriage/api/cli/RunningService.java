package org.benefitstriage.api.cli;

import io.quarkus.runtime.Quarkus;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.benefitstriage.api.database.DataDirectory;
import org.benefitstriage.api.database.DatabaseSecrets;
import org.benefitstriage.api.database.PostgresServer;
import org.benefitstriage.api.pipeline.EarlyLoading;

/**
 * Runs the service until it is told to stop, with the embedded PostgreSQL underneath unless a database of the council's own
 * is configured. Stops in order: requests, service, database, lock.
 */
final class RunningService {

    private static final String OWN_DATABASE = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String LEDGER_KEYS = "triage.ledger.keys";
    private static final int STOP_SECONDS = 20;

    private RunningService() {}

    /** Whether the environment names a PostgreSQL of the council's own. */
    static boolean usesOwnDatabase() {
        return System.getenv(OWN_DATABASE) != null || System.getProperty("quarkus.datasource.jdbc.url") != null;
    }

    /** Runs the service on a database that is there already. Returns the exit code. */
    static int run(ServiceOptions options, Map<String, String> settings, Runnable whenReady) {
        EarlyLoading.begin();
        configure(options, settings);
        return untilStopped(whenReady);
    }

    /** Runs the service on the embedded PostgreSQL of an opened data directory. Returns the exit code. */
    static int runEmbedded(
            DataDirectory directory, ServiceOptions options, Map<String, String> settings, Runnable whenReady) {
        EarlyLoading.begin();
        DatabaseSecrets secrets = DatabaseSecrets.of(directory);
        PostgresServer server = PostgresServer.start(directory, secrets);
        CountDownLatch serviceStopped = new CountDownLatch(1);
        Thread hook = new Thread(() -> stopDatabase(serviceStopped, server, directory), "stop-database");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            configure(
                    options,
                    Map.ofEntries(
                            Map.entry("quarkus.datasource.jdbc.url", server.jdbcUrl()),
                            Map.entry("quarkus.datasource.username", PostgresServer.SERVICE),
                            Map.entry("quarkus.datasource.password", secrets.service()),
                            Map.entry("quarkus.flyway.username", PostgresServer.OWNER),
                            Map.entry("quarkus.flyway.password", secrets.owner()),
                            Map.entry("triage.claims.link-key", secrets.linkKey()),
                            Map.entry("triage.ledger.sequencer-username", PostgresServer.SEQUENCER),
                            Map.entry("triage.ledger.sequencer-password", secrets.sequencer()),
                            Map.entry("quarkus.http.auth.session.encryption-key", secrets.sessionKey()),
                            Map.entry("triage.data-directory", directory.path().toString())));
            configureKeys(directory);
            configure(options, settings);
            return untilStopped(whenReady);
        } finally {
            serviceStopped.countDown();
        }
    }

    /** The log's keys are beside the database unless they are kept elsewhere; there only, missing ones are made. */
    private static void configureKeys(DataDirectory directory) {
        if (System.getProperty(LEDGER_KEYS) == null && System.getenv("TRIAGE_LEDGER_KEYS") == null) {
            System.setProperty(
                    LEDGER_KEYS, directory.path().resolve("ledger-keys").toString());
            System.setProperty("triage.ledger.create-keys", "true");
        }
    }

    /** The database outlives the service by a moment, so that requests under way can finish. */
    private static void stopDatabase(CountDownLatch serviceStopped, PostgresServer server, DataDirectory directory) {
        try {
            serviceStopped.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
        directory.close();
    }

    private static void configure(ServiceOptions options, Map<String, String> settings) {
        System.setProperty("quarkus.http.port", String.valueOf(options.port()));
        System.setProperty("quarkus.http.host", options.host());
        settings.forEach(System::setProperty);
    }

    private static int untilStopped(Runnable whenReady) {
        AtomicInteger exitCode = new AtomicInteger();
        AtomicReference<Throwable> fault = new AtomicReference<>();
        ServiceApplication.whenReady(whenReady);
        Quarkus.run(ServiceApplication.class, (code, cause) -> {
            exitCode.set(code);
            fault.set(cause);
        });
        if (fault.get() != null) {
            throw new CommandProblem("the service could not start: " + rootMessage(fault.get()), fault.get());
        }
        return exitCode.get();
    }

    /** Frameworks wrap the reason several times; the innermost message is the one that helps. */
    private static String rootMessage(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
