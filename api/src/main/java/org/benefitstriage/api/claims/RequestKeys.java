package org.benefitstriage.api.claims;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.canonical.CanonicalJson;

/** Remembers what was recorded about a decision under which {@code Idempotency-Key}, so that sent again it is recorded once. */
@ApplicationScoped
public class RequestKeys {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final String REMEMBERED = "select body_sha256 from idempotency where client_id = ? and key = ?";
    private static final String REMEMBER =
            "insert into idempotency (client_id, key, body_sha256, status, decision_id, created_at)"
                    + " values (?, ?, ?, 201, ?, ?)";

    private final AgroalDataSource dataSource;

    RequestKeys(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What a request is told apart by: what it is about, and what it says. */
    public static String sha256(String about, String says) {
        return CanonicalJson.sha256((about + "\n" + says).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this very request was recorded under the key; a problem when the key stood for something else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isRepeated(Caller caller, IdempotencyKey key, String sha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBERED)) {
            new StatementBinder(statement).text(caller.id()).text(key.value());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return false;
                }
                if (!row.getString(1).equals(sha256)) {
                    throw ProblemException.of(ProblemKind.KEY_REUSED);
                }
                return true;
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** Remembers a request that is being recorded; a problem when another of this key is being recorded at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(Caller caller, IdempotencyKey key, String sha256, UUID decisionId, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            new StatementBinder(statement)
                    .text(caller.id())
                    .text(key.value())
                    .text(sha256)
                    .id(decisionId)
                    .instant(at);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw UNIQUE_VIOLATION.equals(e.getSQLState())
                    ? ProblemException.of(ProblemKind.ALREADY_RUNNING).retryAfter(SOON)
                    : new StorageFault(e);
        }
    }
}
