package org.benefitstriage.api.reviews;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;

/** Writes review requests. Every method joins the running transaction. */
@ApplicationScoped
class ReviewStore {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('review ' || ?, 0))";
    private static final String REMEMBERED = "select body_sha256 from idempotency where client_id = ? and key = ?";
    private static final String UNDER_KEY =
            "select id from review_request where recorded_by = ? and request_key = ? order by recorded_at desc limit 1";
    private static final String REMEMBER =
            "insert into idempotency (client_id, key, body_sha256, status, decision_id, created_at)"
                    + " values (?, ?, ?, 201, ?, ?)";
    private static final String INSERT =
            "insert into review_request (id, claim_id, decision_id, referral_id, authority,"
                    + " asked_by, received_on, words, recorded_by, request_key, recorded_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource dataSource;

    ReviewStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One request about a claim at a time, and none while it is being erased; ends with the transaction. */
    void lock(UUID claimId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            new StatementBinder(statement).text(claimId.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** The request that was recorded under this key; a problem when the key stood for something else. */
    Optional<UUID> earlier(Caller caller, IdempotencyKey key, String sha256) {
        Optional<String> remembered = text(REMEMBERED, caller, key);
        if (remembered.isEmpty()) {
            return Optional.empty();
        }
        if (!remembered.get().equals(sha256)) {
            throw ProblemException.of(ProblemKind.KEY_REUSED);
        }
        return text(UNDER_KEY, caller, key).map(UUID::fromString);
    }

    private Optional<String> text(String sql, Caller caller, IdempotencyKey key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            new StatementBinder(statement).text(caller.id()).text(key.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** What is stored of a request besides what was asked. */
    record Place(
            UUID id, UUID claimId, UUID decisionId, UUID referralId, IdempotencyKey key, String sha256, Instant at) {}

    void insert(Caller caller, Place place, RequestReview.Asked asked) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement remember = connection.prepareStatement(REMEMBER);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            new StatementBinder(remember)
                    .text(caller.id())
                    .text(place.key().value())
                    .text(place.sha256())
                    .id(place.decisionId())
                    .instant(place.at());
            remember.executeUpdate();
            new StatementBinder(insert)
                    .id(place.id())
                    .id(place.claimId())
                    .id(place.decisionId())
                    .id(place.referralId())
                    .text(caller.authority().value())
                    .text(asked.by().name())
                    .day(asked.receivedOn())
                    .text(asked.reasons())
                    .text(caller.id())
                    .text(place.key().value())
                    .instant(place.at());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw UNIQUE_VIOLATION.equals(e.getSQLState())
                    ? ProblemException.of(ProblemKind.ALREADY_RUNNING).retryAfter(SOON)
                    : new StorageFault(e);
        }
    }
}
