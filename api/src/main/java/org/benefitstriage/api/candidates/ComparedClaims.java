package org.benefitstriage.api.candidates;

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
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.claims.wire.ClaimParser;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Reads what a candidate made of a council's claims, beside what was decided. */
@ApplicationScoped
class ComparedClaims {

    /** Reading a claim takes about a millisecond, and somebody waits. */
    private static final int MOST = 5_000;

    private static final String COMPARED = """
            select run.state, decision.route, run.route, decision.band, run.band, run.differing, run.award_differs,
              decision.decided_at, claim.snapshot
            from candidate_run run join decision on decision.id = run.decision_id
            join claim on claim.id = decision.claim_id
            where run.authority = ? and run.candidate = ?
            order by decision.decided_at desc, decision.id desc limit ?""";

    private static final String COUNT_HELD =
            "select count(*) from decision where authority = ? and rules_digest <> ? and record is not null and faults = 0";

    /**
     * One claim, decided and run again.
     *
     * @param state whether the candidate decided
     * @param live route and band as decided
     * @param candidate route and band by the candidate; the same as decided where it did not decide
     * @param rules ids of the rules that came out otherwise
     * @param awardDiffers whether an award differs
     * @param decidedAt when it was decided
     * @param groups the groups it belongs to; none once it is erased
     */
    record Compared(
            CandidateRun.State state,
            Place live,
            Place candidate,
            List<String> rules,
            boolean awardDiffers,
            Instant decidedAt,
            Map<String, String> groups) {}

    /** Where a claim went, with its band. */
    record Place(String route, String band) {
        boolean isApproval() {
            return route.equals("AUTO_APPROVE");
        }
    }

    private final ClaimParser parser = new ClaimParser();
    private final AgroalDataSource dataSource;

    ComparedClaims(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The newest claims that were compared, newest first. */
    List<Compared> of(AuthorityCode authority, String releaseSha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COMPARED)) {
            new StatementBinder(statement)
                    .text(authority.value())
                    .text(releaseSha256)
                    .integer(MOST);
            List<Compared> compared = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    compared.add(read(rows));
                }
            }
            return compared;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    /** How many decisions of a council made with other rules could be compared. */
    long comparable(AuthorityCode authority, String rulesSha256) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT_HELD)) {
            new StatementBinder(statement).text(authority.value()).text(rulesSha256);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    private Compared read(ResultSet row) throws SQLException {
        CandidateRun.State state = CandidateRun.State.valueOf(row.getString(1));
        Place live = new Place(row.getString(2), row.getString(4));
        String rules = row.getString(6);
        return new Compared(
                state,
                live,
                state == CandidateRun.State.DECIDED ? new Place(row.getString(3), row.getString(5)) : live,
                rules.isEmpty() ? List.of() : Arrays.asList(rules.split(" ")),
                row.getBoolean(7),
                row.getTimestamp(8).toInstant(),
                Optional.ofNullable(row.getBytes(9)).map(this::groups).orElse(Map.of()));
    }

    /** A claim whose format is no longer accepted belongs to no group that is known. */
    private Map<String, String> groups(byte[] snapshot) {
        return parser.parse(snapshot)
                .fold(accepted -> ClaimGroups.of(accepted.value()), problems -> Map.of(), where -> Map.of());
    }
}
