package org.benefitstriage.api.measurements;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.risk.Band;

/** Reads decided claims with what officers found, oldest first: codes and numbers, nothing of a person. */
@ApplicationScoped
class MeasuredClaims {

    /** The row of the routing table for a claim that would have been approved and was drawn. */
    private static final String DRAWN_FROM_APPROVALS = "RTE-10";

    private static final String CLAIMS = """
            select decision.band, decision.outcome = 'AUTO_APPROVED' or decision.route_row = ?, decision.sampled,
              coalesce(decision.sample_per_ten_thousand, 0), decision.model_probability, decision.model_points,
              outcome.label, outcome.weekly_difference_pence
            from decision
            left join referral on referral.decision_id = decision.id and not referral.review
            left join lateral (
              select label, weekly_difference_pence from referral_decision
              where referral_id = referral.id and label is not null order by decided_at desc limit 1) outcome on true
            where decision.authority = ? and decision.model_digest = ? and decision.decided_at >= ?
            order by decision.decided_at, decision.id""";

    private final AgroalDataSource dataSource;

    MeasuredClaims(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The claims a council decided with a model from an instant on. */
    List<MeasuredClaim> since(AuthorityCode authority, String modelDigest, Instant from) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIMS)) {
            new StatementBinder(statement)
                    .text(DRAWN_FROM_APPROVALS)
                    .text(authority.value())
                    .text(modelDigest)
                    .instant(from);
            List<MeasuredClaim> claims = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    claims.add(claim(rows));
                }
            }
            return claims;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** The councils that ever adopted a policy. */
    List<AuthorityCode> councils() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select distinct authority from verification_policy order by authority");
                ResultSet rows = statement.executeQuery()) {
            List<AuthorityCode> councils = new ArrayList<>();
            while (rows.next()) {
                councils.add(new AuthorityCode(rows.getString(1)));
            }
            return councils;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    private static MeasuredClaim claim(ResultSet row) throws SQLException {
        int probability = row.getInt(5);
        Optional<Integer> scored = row.wasNull() ? Optional.empty() : Optional.of(probability);
        Optional<String> points = Optional.ofNullable(row.getString(6));
        Optional<String> label = Optional.ofNullable(row.getString(7));
        long weekly = row.getLong(8);
        return new MeasuredClaim(
                Band.valueOf(row.getString(1)),
                row.getBoolean(2),
                row.getBoolean(3),
                row.getInt(4),
                scored,
                points.map(text -> Arrays.stream(text.split(","))
                                .map(Integer::valueOf)
                                .toList())
                        .orElse(List.of()),
                label.map(found -> new MeasuredClaim.Found(!found.equals("NO_CHANGE"), Math.max(0, weekly))));
    }
}
