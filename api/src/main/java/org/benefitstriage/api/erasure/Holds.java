package org.benefitstriage.api.erasure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.canonical.JsonValue;

/** Puts claims on hold and ends holds. Rows are only added. */
@ApplicationScoped
public class Holds {

    private static final String PLACE =
            "insert into legal_hold (id, claim_id, authority, because, placed_by, placed_at)"
                    + " select ?, c.id, c.authority, ?, ?, ? from claim c"
                    + " where c.id = ? and c.authority = ? and c.snapshot is not null";
    private static final String RELEASE = "insert into legal_hold_release (hold_id, because, released_by, released_at)"
            + " select h.id, ?, ?, ? from legal_hold h where h.id = ? and h.claim_id = ? and h.authority = ?"
            + " and not exists (select from legal_hold_release r where r.hold_id = h.id)";
    private static final String OF_CLAIM =
            "select h.id, h.because, h.placed_by, h.placed_at, r.released_by, r.released_at from legal_hold h"
                    + " left join legal_hold_release r on r.hold_id = h.id where h.claim_id = ? and h.authority = ?"
                    + " order by h.placed_at desc, h.id";

    private final AgroalDataSource dataSource;
    private final AuditLog audit;
    private final ServiceClock clock;

    Holds(AgroalDataSource dataSource, AuditLog audit, ServiceClock clock) {
        this.dataSource = dataSource;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a claim on hold; a problem "not found" when there is none, or it is erased. */
    @Transactional
    public UUID place(Caller caller, UUID claimId, String because) {
        UUID hold = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PLACE)) {
            new StatementBinder(statement)
                    .id(hold)
                    .text(because)
                    .text(caller.id())
                    .instant(clock.now())
                    .id(claimId)
                    .text(caller.authority().value());
            requireOne(statement.executeUpdate());
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
        record(AuditEventType.HOLD_PLACED, caller, claimId, hold);
        return hold;
    }

    /** Ends a hold; a problem "not found" when none such stands. */
    @Transactional
    public void release(Caller caller, UUID claimId, UUID hold, String because) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            new StatementBinder(statement)
                    .text(because)
                    .text(caller.id())
                    .instant(clock.now())
                    .id(hold)
                    .id(claimId)
                    .text(caller.authority().value());
            requireOne(statement.executeUpdate());
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
        record(AuditEventType.HOLD_RELEASED, caller, claimId, hold);
    }

    /** The holds of a claim, newest first. */
    @Transactional
    public List<Hold> of(Caller caller, UUID claimId) {
        List<Hold> holds = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_CLAIM)) {
            new StatementBinder(statement).id(claimId).text(caller.authority().value());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    holds.add(new Hold(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getTimestamp(4).toInstant(),
                            Optional.ofNullable(row.getString(5)),
                            Optional.ofNullable(row.getTimestamp(6)).map(Timestamp::toInstant)));
                }
            }
            return holds;
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }

    private static void requireOne(int rows) {
        if (rows != 1) {
            throw ProblemException.of(ProblemKind.NOT_FOUND);
        }
    }

    private void record(AuditEventType type, Caller caller, UUID claimId, UUID hold) {
        audit.append(
                type,
                caller,
                Optional.of(claimId),
                Optional.empty(),
                JsonValue.object().with("hold", hold.toString()).build());
    }
}
