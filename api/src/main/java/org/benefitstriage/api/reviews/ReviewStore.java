package org.benefitstriage.api.reviews;

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
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;

/** Writes review requests. Every method joins the running transaction. */
@ApplicationScoped
class ReviewStore {

    private static final String UNDER_KEY =
            "select id from review_request where recorded_by = ? and request_key = ? order by recorded_at desc limit 1";
    private static final String INSERT =
            "insert into review_request (id, claim_id, decision_id, referral_id, authority,"
                    + " asked_by, received_on, words, recorded_by, request_key, recorded_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource dataSource;

    ReviewStore(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The request that was recorded under a key the caller has used; empty when the key was used for something else. */
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

    /** What is stored of a request besides what was asked. */
    record Place(UUID id, UUID claimId, UUID decisionId, UUID referralId, IdempotencyKey key, Instant at) {}

    void insert(Caller caller, Place place, RequestReview.Asked asked) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
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
            throw new StorageFault(e);
        }
    }
}
