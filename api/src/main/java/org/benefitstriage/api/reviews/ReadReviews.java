package org.benefitstriage.api.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.engine.canonical.JsonValue;

/** Opens review requests for somebody: what people wrote is personal, so that it was read is logged. */
@ApplicationScoped
class ReadReviews {

    private final ReviewRequests requests;
    private final AuditLog audit;

    ReadReviews(ReviewRequests requests, AuditLog audit) {
        this.requests = requests;
        this.audit = audit;
    }

    @Transactional
    List<ReviewRequest> open(Caller caller, DecisionSummary decision) {
        List<ReviewRequest> found = requests.of(caller.authority(), decision.decisionId());
        if (caller.kind() == CallerKind.PERSON && !found.isEmpty()) {
            audit.append(
                    AuditEventType.DATA_VIEWED,
                    caller,
                    Optional.of(decision.claimId()),
                    Optional.of(decision.decisionId()),
                    JsonValue.object().with("what", "review-requests").build());
        }
        return found;
    }
}
