package org.benefitstriage.api.models;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Counts how the candidate and the model in use agree on real claims, and what officers found where they looked. */
@ApplicationScoped
public class CandidateComparison {

    private static final String CELLS = """
            select model_band, candidate_band, count(*), sum(model_probability), sum(candidate_probability),
              count(outcome.label), count(*) filter (where outcome.label <> 'NO_CHANGE')
            from decision
            left join referral on referral.decision_id = decision.id and not referral.review
            left join lateral (
              select label from referral_decision where referral_id = referral.id and label is not null
              order by decided_at desc limit 1) outcome on true
            where decision.authority = ? and candidate_digest = ? and model_digest = ? and model_probability is not null
            group by 1, 2 order by 1, 2""";

    private static final String SEEN = """
            select count(*) filter (where candidate_digest = ?), count(*) filter (where model_probability is not null)
            from decision where authority = ? and model_digest <> ?""";

    /**
     * How much a council has seen of a model.
     *
     * @param scored claims it scored as a candidate, beside another
     * @param byOthers claims that other models scored
     */
    record Seen(long scored, long byOthers) {}

    private final Models models;
    private final AgroalDataSource dataSource;

    CandidateComparison(Models models, AgroalDataSource dataSource) {
        this.models = models;
        this.dataSource = dataSource;
    }

    /** The comparison on a council's claims. */
    public ComparisonView of(AuthorityCode authority) {
        if (models.candidate().isEmpty()) {
            return new ComparisonView("none", 0, 0, 0, List.of());
        }
        String candidate = models.candidate().get().model().digest();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CELLS)) {
            new StatementBinder(statement)
                    .text(authority.value())
                    .text(candidate)
                    .text(models.live().model().digest());
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, candidate);
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** How much a council has seen of a model. */
    Seen seen(AuthorityCode authority, String modelSha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SEEN)) {
            new StatementBinder(statement)
                    .text(modelSha256)
                    .text(authority.value())
                    .text(modelSha256);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Seen(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    private static ComparisonView read(ResultSet rows, String candidate) throws SQLException {
        List<ComparisonView.Cell> cells = new ArrayList<>();
        long claims = 0;
        long live = 0;
        long beside = 0;
        while (rows.next()) {
            cells.add(new ComparisonView.Cell(
                    rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(6), rows.getLong(7)));
            claims += rows.getLong(3);
            live += rows.getLong(4);
            beside += rows.getLong(5);
        }
        long divisor = Math.max(1, claims);
        return new ComparisonView(candidate, claims, live / divisor, beside / divisor, List.copyOf(cells));
    }
}
