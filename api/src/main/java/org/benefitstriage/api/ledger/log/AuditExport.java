package org.benefitstriage.api.ledger.log;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.ledger.DisclosureReader;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.VerifierKey;

/** Everything an auditor needs to check a council's log and decisions without us, as of one moment. */
@ApplicationScoped
class AuditExport {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final AgroalDataSource dataSource;
    private final LedgerKeys keys;
    private final DisclosureReader disclosures;
    private final AuditLog audit;
    private final ServiceClock clock;

    AuditExport(
            AgroalDataSource dataSource,
            LedgerKeys keys,
            DisclosureReader disclosures,
            AuditLog audit,
            ServiceClock clock) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.disclosures = disclosures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Logs that somebody exports a log, and the disclosures of how many claims; a problem where there is no such log, or
     * nothing of it is signed yet.
     */
    @Transactional
    public void announce(Caller caller, String log, Set<UUID> claims) {
        if (latest(log).isEmpty()) {
            throw log.equals(keys.log(caller.authority()))
                    ? ProblemException.of(ProblemKind.RECEIPT_PENDING).retryAfter(SOON)
                    : ProblemException.of(ProblemKind.NOT_FOUND, "The council has no log of this number.");
        }
        audit.append(
                AuditEventType.DATA_EXPORTED,
                caller,
                Optional.empty(),
                Optional.empty(),
                JsonValue.object()
                        .with("purpose", "AUDIT")
                        .with("count", claims.size())
                        .build());
    }

    /** The latest checkpoint of the log a council has in use. */
    Optional<Checkpoints.Signed> latest(AuthorityCode authority) {
        return latest(keys.log(authority));
    }

    private Optional<Checkpoints.Signed> latest(String log) {
        try (Connection connection = dataSource.getConnection()) {
            return new Checkpoints(connection).latest(log);
        } catch (SQLException e) {
            throw new StorageFault(e);
        } catch (LedgerTampered malformed) {
            throw new IllegalStateException("a stored checkpoint cannot be read", malformed);
        }
    }

    /**
     * Writes the export as a zip.
     *
     * @param log short name of one of the council's logs
     * @param claims whose disclosures go with it
     */
    void write(AuthorityCode authority, String log, Set<UUID> claims, OutputStream out) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read read only");
            }
            write(connection, authority, log, claims, out);
            connection.rollback();
        } catch (SQLException e) {
            throw new StorageFault(e);
        } catch (LedgerTampered malformed) {
            throw new IllegalStateException("a stored checkpoint cannot be read", malformed);
        }
    }

    private void write(Connection connection, AuthorityCode authority, String log, Set<UUID> claims, OutputStream out)
            throws SQLException, IOException, LedgerTampered {
        LogState state = new LogTables(connection).state(log).orElseThrow(() -> new IOException("no log"));
        boolean current = log.equals(keys.log(authority));
        String origin = current ? keys.origin(authority) : state.origin();
        // A closed log may have been signed by a key that is not here any more; its public half is with the log.
        VerifierKey key = current ? keys.signer(authority).key() : VerifierKey.parse(state.signer());
        Checkpoints.Signed latest =
                new Checkpoints(connection).latest(log).orElseThrow(() -> new IOException("no checkpoint"));
        long size = latest.checkpoint().size();
        LogExport export = new LogExport(connection, log, size, out);
        export.writeLog(latest.note().bytes(), key);
        DecisionRows decisions = new DecisionRows(connection, authority, log, size, disclosures);
        export.lines("decisions.jsonl", lines -> decisions.writeTo(lines, origin, clock.now()));
        if (!claims.isEmpty()) {
            DisclosureRows rows = new DisclosureRows(connection, disclosures);
            export.lines("disclosures.jsonl", lines -> rows.writeTo(lines, log, origin, size, claims));
        }
        export.finish();
    }
}
