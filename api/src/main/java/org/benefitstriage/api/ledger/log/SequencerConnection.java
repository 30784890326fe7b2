package org.benefitstriage.api.ledger.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.benefitstriage.api.ledger.LedgerSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the sequencer's connection: its own, because the lock lives as long as the session, and in a role of its own, because
 * nobody else may write the log.
 */
@ApplicationScoped
class SequencerConnection {

    /**
     * Everything the sequencer asks for has an index and is small. Told so, PostgreSQL cannot read a large table because its
     * statistics still say that it is empty, and a batch takes as long in the first minute of a log as in its third year.
     */
    private static final String BY_INDEX = "-c enable_seqscan=off -c enable_bitmapscan=off -c enable_hashjoin=off"
            + " -c enable_mergejoin=off -c enable_material=off";

    private final String url;
    private final LedgerSettings settings;

    SequencerConnection(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url, LedgerSettings settings) {
        this.url = url;
        this.settings = settings;
    }

    Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.sequencerUsername());
        settings.sequencerPassword().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("tcpKeepAlive", "true");
        // A batch of entries in a few statements instead of a thousand.
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("options", BY_INDEX);
        properties.setProperty("ApplicationName", "benefits-triage-sequencer");
        Connection connection = DriverManager.getConnection(url, properties);
        connection.setAutoCommit(false);
        return connection;
    }
}
