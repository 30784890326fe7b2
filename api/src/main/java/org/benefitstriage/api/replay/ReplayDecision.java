package org.benefitstriage.api.replay;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.storage.StorageFault;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.Versions;

/**
 * Runs a decision again from what was stored and compares the bytes. Nothing is decided anew; that it was replayed is logged, and a
 * difference is an alarm.
 */
@ApplicationScoped
public class ReplayDecision {

    private final Decisions decisions;
    private final AgroalDataSource dataSource;
    private final Replayer replayer;
    private final ReplayAlarm alarm;
    private final Versions loaded;
    private final AuditLog audit;

    ReplayDecision(
            Decisions decisions,
            AgroalDataSource dataSource,
            Replayer replayer,
            ReplayAlarm alarm,
            Versions loaded,
            AuditLog audit) {
        this.decisions = decisions;
        this.dataSource = dataSource;
        this.replayer = replayer;
        this.alarm = alarm;
        this.loaded = loaded;
        this.audit = audit;
    }

    /** Replays one decision of the caller's authority. */
    @Transactional
    public Replay replay(Caller caller, UUID decisionId) {
        DecisionSummary summary = decisions.summary(caller, decisionId);
        StoredCase stored = read(caller, decisionId);
        Rerun rerun = replayer.run(stored);
        audit.append(
                AuditEventType.DECISION_REPLAYED,
                caller,
                Optional.of(summary.claimId()),
                Optional.of(decisionId),
                JsonValue.object().with("result", rerun.result().name()).build());
        alarm.raiseIfDifferent(decisionId, rerun);
        return new Replay(
                decisionId,
                rerun.result(),
                stored.recordSha256(),
                rerun.replayedSha256(),
                rerun.difference(),
                rerun.recorded(),
                loaded);
    }

    private StoredCase read(Caller caller, UUID decisionId) {
        try (Connection connection = dataSource.getConnection()) {
            return CaseRows.one(connection, caller.authority(), decisionId)
                    .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
        } catch (SQLException e) {
            throw new StorageFault(e);
        }
    }
}
