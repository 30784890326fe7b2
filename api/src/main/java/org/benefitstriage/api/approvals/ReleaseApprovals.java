package org.benefitstriage.api.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.decision.Versions;
import org.hibernate.exception.ConstraintViolationException;

/** Records and reads who of a council approved which release. */
@ApplicationScoped
public class ReleaseApprovals {

    private static final String NO_MODEL = "none";
    private static final String ALREADY = "You have approved this release already.";

    private final ReleaseApprovalRepository rows;
    private final Versions versions;
    private final AuditLog audit;
    private final ServiceClock clock;

    ReleaseApprovals(ReleaseApprovalRepository rows, Versions versions, AuditLog audit, ServiceClock clock) {
        this.rows = rows;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The release in service and the council's approvals. */
    @Transactional
    public ReleaseView of(AuthorityCode authority) {
        List<ReleaseApprovalView> approvals =
                rows.of(authority).stream().map(ReleaseApprovalView::of).toList();
        boolean approved = approvals.stream()
                .anyMatch(approval -> approval.rulesSha256().equals(versions.rules())
                        && approval.parametersSha256().equals(versions.parameters())
                        && approval.modelSha256().equals(versions.model()));
        return new ReleaseView(
                versions.engine(), versions.rules(), versions.parameters(), versions.model(), approved, approvals);
    }

    /** Approvals of exactly these rules and figures, with whatever model, newest first. */
    @Transactional
    public List<ReleaseApprovalView> of(AuthorityCode authority, String rules, String parameters) {
        return rows.of(authority).stream()
                .filter(row -> row.rulesDigest.equals(rules) && row.parametersDigest.equals(parameters))
                .map(ReleaseApprovalView::of)
                .toList();
    }

    /** Adds an approval and its audit event: of the release in service, or of one that is still to come. */
    @Transactional
    public void approve(Caller caller, String rules, String parameters, String model, String basis) {
        boolean already = of(caller.authority(), rules, parameters).stream()
                .anyMatch(approval -> approval.modelSha256().equals(model)
                        && approval.approvedBy().equals(caller.id()));
        if (already) {
            throw ProblemException.of(ProblemKind.CONFLICT, ALREADY);
        }
        ReleaseApprovalEntity row = new ReleaseApprovalEntity();
        row.id = UUID.randomUUID();
        row.authority = caller.authority().value();
        row.rulesDigest = rules;
        row.parametersDigest = parameters;
        row.modelDigest = model;
        row.basis = basis;
        row.approvedBy = caller.id();
        row.approvedAt = clock.now();
        try {
            rows.persistAndFlush(row);
        } catch (ConstraintViolationException twiceAtOnce) {
            throw ProblemException.of(ProblemKind.CONFLICT, ALREADY);
        }
        JsonValue.ObjectBuilder said = JsonValue.object()
                .with("approval", row.id.toString())
                .with("ruleset", rules)
                .with("parameters", parameters);
        if (!model.equals(NO_MODEL)) {
            said.with("model", JsonValue.object().with("artefact", model).build());
        }
        audit.append(AuditEventType.RELEASE_APPROVED, caller, Optional.empty(), Optional.empty(), said.build());
    }
}
