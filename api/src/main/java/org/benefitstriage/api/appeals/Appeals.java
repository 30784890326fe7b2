package org.benefitstriage.api.appeals;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads appeals against decisions. */
@ApplicationScoped
public class Appeals {

    private static final String OF_DECISION =
            "select id, tribunal, received_on, words, recorded_by, recorded_at from appeal"
                    + " where decision_id = ? and authority = ? order by recorded_at desc, id";
    private static final String STEPS = "select step, happened_on, words, recorded_by, recorded_at from appeal_step"
            + " where appeal_id = ? order by recorded_at, step = 'SENT' desc";

    private final AgroalDataSource dataSource;

    Appeals(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The appeals against a decision of a council, newest first. */
    @Transactional
    public List<Appeal> of(AuthorityCode authority, UUID decisionId) {
        List<Appeal> appeals = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_DECISION)) {
            new StatementBinder(statement).id(decisionId).text(authority.value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    appeals.add(appeal(connection, row, decisionId));
                }
            }
            return List.copyOf(appeals);
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** One appeal against a decision; empty where there is none of this id. */
    public Optional<Appeal> find(AuthorityCode authority, UUID decisionId, UUID appealId) {
        return of(authority, decisionId).stream()
                .filter(appeal -> appeal.appealId().equals(appealId))
                .findFirst();
    }

    private static Appeal appeal(Connection connection, ResultSet row, UUID decisionId) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        List<Appeal.Step> steps = steps(connection, id);
        return new Appeal(
                id,
                decisionId,
                Tribunal.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                Optional.ofNullable(row.getString(4)),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                steps.isEmpty()
                        ? AppealState.RECEIVED
                        : AppealState.after(steps.get(steps.size() - 1).step()),
                steps);
    }

    private static List<Appeal.Step> steps(Connection connection, UUID appealId) throws SQLException {
        List<Appeal.Step> steps = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            new StatementBinder(statement).id(appealId);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    steps.add(new Appeal.Step(
                            AppealStep.valueOf(row.getString(1)),
                            row.getObject(2, LocalDate.class),
                            Optional.ofNullable(row.getString(3)),
                            row.getString(4),
                            row.getTimestamp(5).toInstant()));
                }
            }
            return steps;
        }
    }
}
