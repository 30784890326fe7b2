package org.benefitstriage.api.erasure;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.RetentionSchedule;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.jboss.logging.Logger;

/**
 * Erases what is past its time, once a day: for each council whose policy in force has a retention schedule. A council without one keeps
 * everything until somebody decides.
 */
@ApplicationScoped
public class RetentionRun {

    private static final Logger LOG = Logger.getLogger(RetentionRun.class);
    private static final Actor RETENTION = Actor.service("retention");

    /** A run stops here, and the next day's goes on: erasure never holds the database up. */
    private static final int MOST_AT_ONCE = 2000;

    private static final String COUNCILS = "select distinct authority from verification_policy order by authority";

    /** Decided for good before a moment: no claim an officer has still to decide, none under appeal, none on hold. */
    private static final String DUE = """
            select c.id from claim c
            where c.authority = ? and c.snapshot is not null and c.received_at < ?
              and not exists (select from decision d where d.claim_id = c.id and d.decided_at >= ?)
              and not exists (select from referral r where r.claim_id = c.id
                and (r.status <> 'CLOSED' or r.changed_at >= ?))
              and not exists (select from appeal a where a.claim_id = c.id
                and not exists (select from appeal_step s where s.appeal_id = a.id and s.step <> 'SENT'
                  and s.recorded_at < ?))
              and not exists (select from legal_hold h where h.claim_id = c.id
                and not exists (select from legal_hold_release l where l.hold_id = h.id))
            order by c.received_at limit ?""";

    private final AgroalDataSource dataSource;
    private final Policies policies;
    private final Erasures erasures;
    private final ServiceClock clock;

    RetentionRun(AgroalDataSource dataSource, Policies policies, Erasures erasures, ServiceClock clock) {
        this.dataSource = dataSource;
        this.policies = policies;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Scheduled(
            identity = "retention",
            every = "24h",
            delayed = "30m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        int erased = run();
        if (erased > 0) {
            LOG.infof("%d claims past their retention were erased", erased);
        }
    }

    /** Erases what is past its time now. Returns how many claims. */
    public int run() {
        int erased = 0;
        for (AuthorityCode council : councils()) {
            erased += schedule(council).map(schedule -> run(council, schedule)).orElse(0);
        }
        return erased;
    }

    /** A policy that cannot be read erases nothing, and keeps no other council from its own schedule. */
    private Optional<RetentionSchedule> schedule(AuthorityCode council) {
        try {
            return policies.current(council, clock.today()).flatMap(VerificationPolicy::retention);
        } catch (IllegalStateException unreadable) {
            LOG.errorf("nothing of council %s is erased: %s", council.value(), unreadable.getMessage());
            return Optional.empty();
        }
    }

    private int run(AuthorityCode council, RetentionSchedule schedule) {
        LocalDate before = schedule.keptSince(clock.today());
        int erased = 0;
        for (UUID claim : due(council, before.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            try {
                erasures.erase(council, claim, Erasure.Basis.SCHEDULE, schedule.inWords(), RETENTION);
                erased++;
            } catch (ProblemException changedMeanwhile) {
                LOG.infof("claim %s is not erased this time: %s", claim, changedMeanwhile.detail());
            }
        }
        return erased;
    }

    private List<AuthorityCode> councils() {
        List<AuthorityCode> councils = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNCILS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                councils.add(new AuthorityCode(rows.getString(1)));
            }
            return councils;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    private List<UUID> due(AuthorityCode council, Instant before) {
        List<UUID> claims = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            new StatementBinder(statement)
                    .text(council.value())
                    .instant(before)
                    .instant(before)
                    .instant(before)
                    .instant(before)
                    .integer(MOST_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    claims.add(rows.getObject(1, UUID.class));
                }
            }
            return claims;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
