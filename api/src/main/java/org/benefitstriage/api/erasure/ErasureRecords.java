package org.benefitstriage.api.erasure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads what was erased, when, by whom and why. */
@ApplicationScoped
public class ErasureRecords {

    private static final String FOUND =
            "select basis, because, erased_by, erased_at from erasure where claim_id = ? and authority = ?";

    private final AgroalDataSource dataSource;

    ErasureRecords(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** That a claim was erased; empty while it was not. */
    @Transactional
    public Optional<Erasure> of(AuthorityCode authority, UUID claimId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FOUND)) {
            new StatementBinder(statement).id(claimId).text(authority.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Erasure(
                                claimId,
                                Erasure.Basis.valueOf(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getTimestamp(4).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** The problem whoever asks for an erased document is told. */
    public ProblemException gone(AuthorityCode authority, UUID claimId) {
        return of(authority, claimId)
                .map(erasure -> ProblemException.of(ProblemKind.ERASED, erasure.inWords()))
                .orElseGet(() -> ProblemException.of(ProblemKind.ERASED));
    }
}
