package org.benefitstriage.api.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.policy.PolicyJson;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.hibernate.exception.ConstraintViolationException;

/** Adopts a version of a verification policy: from its first day on, claims are decided under it. */
@ApplicationScoped
public class AdoptPolicy {

    private final PolicyRepository rows;
    private final AuditLog audit;
    private final ServiceClock clock;

    AdoptPolicy(PolicyRepository rows, AuditLog audit, ServiceClock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records the version, which follows the latest one without a gap, and the audit event with it. */
    @Transactional
    public void adopt(Caller caller, VerificationPolicy policy) {
        if (!policy.authority().equals(caller.authority())) {
            throw ProblemException.of(ProblemKind.NOT_ALLOWED, "The policy names another billing authority.");
        }
        int next = rows.latestVersion(policy.authority(), policy.id()) + 1;
        if (policy.version() != next) {
            throw ProblemException.of(ProblemKind.CONFLICT, "The next version of this policy is " + next + ".");
        }
        byte[] document = CanonicalJson.bytes(PolicyJson.toJson(policy));
        store(caller, policy, document);
        audit.append(
                AuditEventType.POLICY_APPROVED,
                caller,
                Optional.empty(),
                Optional.empty(),
                JsonValue.object()
                        .with("policy", policy.id())
                        .with("version", policy.version())
                        .with("digest", CanonicalJson.sha256(document))
                        .build());
    }

    private void store(Caller caller, VerificationPolicy policy, byte[] document) {
        PolicyEntity row = new PolicyEntity();
        row.authority = policy.authority().value();
        row.id = policy.id();
        row.version = policy.version();
        row.document = document;
        row.documentSha256 = CanonicalJson.sha256(document);
        row.adoptedOn = policy.adoptedOn();
        row.validFrom = policy.validity().from();
        row.validTo = policy.validity().to();
        row.recordedAt = clock.now();
        row.recordedBy = caller.id();
        try {
            rows.persistAndFlush(row);
        } catch (ConstraintViolationException somebodyElseWasQuicker) {
            throw ProblemException.of(ProblemKind.CONFLICT, "This version has just been adopted.");
        }
    }
}
