package org.benefitstriage.api.appeals;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;

/** Writes appeals and what happens to them. Every method joins the running transaction. */
@ApplicationScoped
class AppealStore {

    private static final String UNDER_KEY =
            "select id from appeal where recorded_by = ? and request_key = ? order by recorded_at desc limit 1";
    private static final String INSERT = "insert into appeal (id, claim_id, decision_id, authority, tribunal,"
            + " received_on, words, recorded_by, request_key, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_STEP =
            "insert into appeal_step (id, appeal_id, step, happened_on, words, recorded_by, recorded_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource dataSource;

    AppealStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The appeal that was recorded under a key the caller has used; empty when the key was used for something else. */
    Optional<UUID> underKey(Caller caller, IdempotencyKey key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(UNDER_KEY)) {
            new StatementBinder(statement).text(caller.id()).text(key.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    UUID insert(
            Caller caller, DecisionSummary decision, IdempotencyKey key, RecordAppeal.Received received, Instant at) {
        UUID id = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            new StatementBinder(statement)
                    .id(id)
                    .id(decision.claimId())
                    .id(decision.decisionId())
                    .text(caller.authority().value())
                    .text(received.tribunal().name())
                    .day(received.on())
                    .text(received.grounds())
                    .text(caller.id())
                    .text(key.value())
                    .instant(at);
            statement.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    void insertStep(Caller caller, UUID appealId, RecordAppeal.Taken taken, Instant at) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT_STEP)) {
            new StatementBinder(statement)
                    .id(UUID.randomUUID())
                    .id(appealId)
                    .text(taken.step().name())
                    .day(taken.on())
                    .text(taken.note())
                    .text(caller.id())
                    .instant(at);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
