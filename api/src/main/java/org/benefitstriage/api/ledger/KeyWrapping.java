package org.benefitstriage.api.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * Wraps claims' keys under the master key in use that an earlier one had wrapped. The keys themselves stay, so nothing that they
 * encrypt is touched; afterwards the earlier master key opens nothing any more and can be destroyed.
 */
@ApplicationScoped
public class KeyWrapping {

    /** The most keys in one transaction. */
    static final int BATCH = 500;

    private static final String COUNT = """
            select k.master, count(*) from subject_key k join claim c on c.id = k.claim_id
            where c.authority = ? group by k.master""";

    /** Rows that another caller is at are passed over: two calls at once share the work. */
    private static final String NEXT = """
            select k.claim_id, k.wrapped_key, k.master from subject_key k join claim c on c.id = k.claim_id
            where c.authority = ? and k.master <> ? limit ? for update of k skip locked""";

    private static final String WRAP =
            "update subject_key set wrapped_key = ?, master = ? where claim_id = ? and master = ?";

    private final AgroalDataSource dataSource;
    private final SubjectKeys subjects;
    private final LedgerKeys keys;

    KeyWrapping(AgroalDataSource dataSource, SubjectKeys subjects, LedgerKeys keys) {
        this.dataSource = dataSource;
        this.subjects = subjects;
        this.keys = keys;
    }

    /** How many claims' keys of a council each master key wraps. */
    public Map<String, Long> counts(AuthorityCode authority) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, authority.value());
            Map<String, Long> counts = new TreeMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counts.put(row.getString(1), row.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /**
     * Wraps one batch in the running transaction; whoever calls it tells the log in the same one.
     *
     * @return how many there were, 0 when none is left
     * @throws KeyProblem when an earlier master key is not beside the one in use
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int wrapBatch(AuthorityCode authority) {
        record Wrapped(UUID claim, byte[] key, String master) {}
        try (Connection connection = dataSource.getConnection();
                PreparedStatement next = connection.prepareStatement(NEXT);
                PreparedStatement wrap = connection.prepareStatement(WRAP)) {
            new StatementBinder(next)
                    .text(authority.value())
                    .text(keys.masterId())
                    .integer(BATCH);
            List<Wrapped> old = new ArrayList<>();
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    old.add(new Wrapped(row.getObject(1, UUID.class), row.getBytes(2), row.getString(3)));
                }
            }
            for (Wrapped row : old) {
                SubjectKey again = subjects.wrapAgain(row.claim(), row.key(), row.master());
                new StatementBinder(wrap)
                        .bytes(again.wrapped())
                        .text(again.master())
                        .id(row.claim())
                        .text(row.master());
                wrap.addBatch();
            }
            wrap.executeBatch();
            return old.size();
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** An earlier master key that keys of a council still need and that is not there; empty when every one is. */
    public Optional<String> missing(AuthorityCode authority) {
        return counts(authority).keySet().stream()
                .filter(master -> keys.master(master).isEmpty())
                .findFirst();
    }
}
