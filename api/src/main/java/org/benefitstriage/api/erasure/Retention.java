package org.benefitstriage.api.erasure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.policy.RetentionSchedule;

/** How long a claim is kept. */
@ApplicationScoped
class Retention {

    /**
     * The last day on which anything was decided about a claim; nothing while an officer has still to decide or an appeal has not
     * ended.
     */
    private static final String DECIDED = """
            select case when exists (select from referral r where r.claim_id = c.id and r.status <> 'CLOSED')
                or exists (select from appeal a where a.claim_id = c.id
                  and not exists (select from appeal_step s where s.appeal_id = a.id and s.step <> 'SENT')) then null
              else greatest((select max(s.recorded_at) from appeal_step s join appeal a on a.id = s.appeal_id
                  where a.claim_id = c.id),
                (select max(d.decided_at) from decision d where d.claim_id = c.id),
                (select max(r.changed_at) from referral r where r.claim_id = c.id)) end
            from claim c where c.id = ? and c.authority = ?""";

    private final AgroalDataSource dataSource;
    private final Policies policies;
    private final Holds holds;
    private final ErasureRecords erasures;
    private final ServiceClock clock;

    Retention(
            AgroalDataSource dataSource, Policies policies, Holds holds, ErasureRecords erasures, ServiceClock clock) {
        this.dataSource = dataSource;
        this.policies = policies;
        this.holds = holds;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Transactional
    RetentionView of(Caller caller, UUID claimId) {
        Optional<LocalDate> decided = decided(caller, claimId);
        Optional<RetentionSchedule> schedule =
                policies.current(caller.authority(), clock.today()).flatMap(policy -> policy.retention());
        Optional<Erasure> erasure = erasures.of(caller.authority(), claimId);
        return new RetentionView(
                schedule.map(RetentionSchedule::inWords),
                erasure.isPresent()
                        ? Optional.empty()
                        : schedule.flatMap(kept ->
                                decided.map(day -> day.plusMonths(kept.months()).plusDays(1))),
                holds.of(caller, claimId),
                erasure);
    }

    private Optional<LocalDate> decided(Caller caller, UUID claimId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DECIDED)) {
            new StatementBinder(statement).id(claimId).text(caller.authority().value());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw ProblemException.of(ProblemKind.NOT_FOUND);
                }
                return Optional.ofNullable(row.getTimestamp(1))
                        .map(at -> at.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
            }
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
