package org.benefitstriage.api.reviews;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads who asked for a decision to be looked at again, and what came of it. */
@ApplicationScoped
public class ReviewRequests {

    /** Beside each request what an officer made of it, and what stood before: paid as approved, where nobody had decided. */
    private static final String OF_DECISION = """
            select q.id, q.referral_id, q.asked_by, q.received_on, q.words, q.recorded_by, q.recorded_at, answer.decided_at,
              case when answer.id is null or r.status <> 'CLOSED' then 'WAITING'
                when answer.outcome = coalesce(before.outcome, 'APPROVE')
                  and coalesce(answer.weekly_difference_pence, 0) = 0 then 'STANDS'
                else 'CHANGED' end
            from review_request q
            join referral r on r.id = q.referral_id
            left join lateral (
              select o.id, o.outcome, o.weekly_difference_pence, o.decided_at from referral_decision o
              where o.referral_id = q.referral_id and o.outcome in ('APPROVE', 'DO_NOT_PAY')
              order by o.decided_at desc, o.id limit 1) answer on true
            left join lateral (
              select o.outcome from referral_decision o join referral f on f.id = o.referral_id
              where f.decision_id = q.decision_id and f.id <> q.referral_id and o.outcome in ('APPROVE', 'DO_NOT_PAY')
                and o.decided_at <= q.recorded_at
              order by o.decided_at desc, o.id limit 1) before on true
            where q.decision_id = ? and q.authority = ?
            order by q.recorded_at desc, q.id""";

    private final AgroalDataSource dataSource;

    ReviewRequests(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The requests about a decision of a council, newest first. */
    @Transactional
    public List<ReviewRequest> of(AuthorityCode authority, UUID decisionId) {
        List<ReviewRequest> requests = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_DECISION)) {
            new StatementBinder(statement).id(decisionId).text(authority.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    requests.add(request(row, decisionId));
                }
            }
            return List.copyOf(requests);
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    private static ReviewRequest request(ResultSet row, UUID decisionId) throws SQLException {
        ReviewResult result = ReviewResult.valueOf(row.getString(9));
        return new ReviewRequest(
                row.getObject(1, UUID.class),
                decisionId,
                Optional.of(row.getObject(2, UUID.class)),
                AskedBy.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                Optional.ofNullable(row.getString(5)),
                Optional.of(row.getString(6)),
                row.getTimestamp(7).toInstant(),
                result,
                result == ReviewResult.WAITING
                        ? Optional.empty()
                        : Optional.of(row.getTimestamp(8)).map(Timestamp::toInstant));
    }
}
