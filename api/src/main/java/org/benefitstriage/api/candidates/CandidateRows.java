package org.benefitstriage.api.candidates;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.releases.ReleaseVersions;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.api.storage.StoredRecord;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;

/** Reads decisions a candidate has not seen, and stores what it made of them. */
@ApplicationScoped
class CandidateRows {

    private static final int AT_ONCE = 100;

    private static final String COUNCILS = "select distinct authority from verification_policy order by authority";

    /** Erased claims and decisions that recorded a fault say nothing about rules. */
    private static final String PENDING = """
            select decision.id, claim.snapshot, decision.record
            from (select id from decision where authority = ? order by decided_at desc, id desc limit ?) newest
            join decision on decision.id = newest.id join claim on claim.id = decision.claim_id
            where decision.record is not null and claim.snapshot is not null and decision.faults = 0
              and (decision.engine_version, decision.rules_digest, decision.parameters_digest)
                is distinct from row(?::text, ?::text, ?::text)
              and not exists (select from candidate_run where candidate = ? and decision_id = decision.id)
            order by decision.decided_at, decision.id limit ?""";

    private static final String STORE = """
            insert into candidate_run (candidate, decision_id, authority, state, route, route_row, band, rule_points,
              differing, award_differs, record_sha256, ran_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    /** A decision as it was stored. */
    record Pending(UUID decisionId, byte[] snapshot, byte[] record) {}

    private final AgroalDataSource dataSource;

    CandidateRows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<AuthorityCode> councils() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNCILS);
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

    /** Some of a council's newest decisions that were made otherwise and not yet run, oldest first. */
    List<Pending> pending(AuthorityCode authority, Versions candidate, int newest) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PENDING)) {
            new StatementBinder(statement)
                    .text(authority.value())
                    .integer(newest)
                    .text(candidate.engine())
                    .text(candidate.rules())
                    .text(candidate.parameters())
                    .text(ReleaseVersions.name(candidate))
                    .integer(AT_ONCE);
            List<Pending> pending = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    pending.add(new Pending(
                            rows.getObject(1, UUID.class), rows.getBytes(2), StoredRecord.unpack(rows.getBytes(3))));
                }
            }
            return pending;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    void store(AuthorityCode authority, Versions candidate, CandidateRun run, Instant at) {
        Optional<CandidateRun.Decided> decided = run.decided();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORE)) {
            new StatementBinder(statement)
                    .text(ReleaseVersions.name(candidate))
                    .id(run.decisionId())
                    .text(authority.value())
                    .text(run.state().name())
                    .text(decided.map(CandidateRun.Decided::route))
                    .text(decided.map(CandidateRun.Decided::routeRow))
                    .text(decided.map(CandidateRun.Decided::band))
                    .integer(decided.map(CandidateRun.Decided::rulePoints))
                    .text(decided.map(each -> String.join(" ", each.comparison().rules()))
                            .orElse(""))
                    .flag(decided.map(each -> each.comparison().awardDiffers()).orElse(false))
                    .text(decided.map(CandidateRun.Decided::recordSha256))
                    .instant(at);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
