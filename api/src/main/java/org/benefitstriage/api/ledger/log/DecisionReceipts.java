package org.benefitstriage.api.ledger.log;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.halts.Halts;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Receipt;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.benefitstriage.engine.policy.HaltReason;
import org.jboss.logging.Logger;

/**
 * Makes receipts. A decision's receipt is under the first checkpoint that covers it, so it is the same whenever it is asked
 * for. It is verified before it is handed out; one that does not hold stops automatic approval.
 */
@ApplicationScoped
public class DecisionReceipts {

    private static final Logger LOG = Logger.getLogger(DecisionReceipts.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final String ENTRY = """
            select l.log, l.idx, l.bytes from decision d
            join audit_event e on e.claim_id = d.claim_id and e.decision_id = d.id
              and e.type in ('decision.auto', 'decision.routed')
            left join log_entry l on l.event_id = e.id
            where d.id = ? and d.authority = ?""";

    private final AgroalDataSource dataSource;
    private final Halts halts;

    DecisionReceipts(AgroalDataSource dataSource, Halts halts) {
        this.dataSource = dataSource;
        this.halts = halts;
    }

    /** The receipt of a decision of a council; a problem when there is no such decision, or no receipt yet. */
    public LoggedDecision of(AuthorityCode authority, UUID decisionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ENTRY)) {
            statement.setObject(1, decisionId);
            statement.setString(2, authority.value());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw ProblemException.of(ProblemKind.NOT_FOUND);
                }
                String log = row.getString(1);
                if (log == null) {
                    throw ProblemException.of(ProblemKind.RECEIPT_PENDING).retryAfter(SOON);
                }
                return proved(connection, log, row.getLong(2), row.getBytes(3));
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        } catch (LedgerTampered notProved) {
            LOG.errorf("decision %s has no receipt that holds: %s", decisionId, notProved.getMessage());
            halts.openForEverybody(
                    HaltReason.LEDGER, String.valueOf(notProved.getMessage()), Actor.service("receipts"));
            throw ProblemException.of(ProblemKind.UNEXPECTED, "The audit log does not prove this decision.");
        }
    }

    private static LoggedDecision proved(Connection connection, String log, long index, byte[] entry)
            throws SQLException, LedgerTampered {
        Optional<Checkpoints.Signed> signed = new Checkpoints(connection).covering(log, index);
        if (signed.isEmpty()) {
            throw ProblemException.of(ProblemKind.RECEIPT_PENDING).retryAfter(SOON);
        }
        long size = signed.get().checkpoint().size();
        List<TreeHash> path = MerkleProofs.inclusion(index, size, new TileTree(new StoredTiles(connection, log), size));
        Receipt receipt = new Receipt(index, path, signed.get().note());
        receipt.verify(entry, signed.get().checkpoint());
        return new LoggedDecision(entry, receipt);
    }
}
