package org.benefitstriage.api.claims;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;

/**
 * One at a time records something about a decided claim (a review request, an appeal), and nobody while it is being erased: the
 * database's function that erases takes the same lock.
 */
@ApplicationScoped
public class ClaimLock {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('review ' || ?, 0))";

    private final AgroalDataSource dataSource;

    ClaimLock(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Waits for the lock of a claim and holds it to the end of the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(UUID claimId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            new StatementBinder(statement).text(claimId.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
