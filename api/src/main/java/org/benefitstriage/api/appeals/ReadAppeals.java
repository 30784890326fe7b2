package org.benefitstriage.api.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;

/** Opens appeals for somebody: what people wrote is personal, so that it was read is logged. */
@ApplicationScoped
class ReadAppeals {

    private final Appeals appeals;
    private final AuditLog audit;

    ReadAppeals(Appeals appeals, AuditLog audit) {
        this.appeals = appeals;
        this.audit = audit;
    }

    @Transactional
    List<Appeal> open(Caller caller, DecisionSummary decision) {
        List<Appeal> found = appeals.of(caller.authority(), decision.decisionId());
        if (!found.isEmpty()) {
            audit.append(
                    AuditEventType.DATA_VIEWED,
                    caller,
                    Optional.of(decision.claimId()),
                    Optional.of(decision.decisionId()),
                    JsonValue.object().with("what", "appeals").build());
        }
        return found;
    }
}
