package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.audit.AuditEvent;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;

/**
 * Says in the log, in clear, that a claim was drawn for a random check: in the transaction of the officer's decision that closes
 * the check, and not before, because {@link BlindCheck} keeps it from whoever has still to decide. The database holds one such
 * event a decision.
 */
@ApplicationScoped
public class RandomChecks {

    private static final String DRAWN =
            "select d.sample_draw, d.sample_per_ten_thousand from decision d where d.id = ?1 and d.authority = ?2"
                    + " and d.sampled and d.sample_draw is not null";

    private static final String TOLD = "select e.at from audit_event e where e.decision_id = ?1 and e.authority = ?2"
            + " and e.type = 'control.random'";

    private final EntityManager database;
    private final AuditLog audit;

    RandomChecks(EntityManager database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Adds the event where the closed referral was a random check, whatever else it was referred for; a review is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(Referral closed, AuthorityCode authority, Instant at) {
        if (closed.review()) {
            return;
        }
        drawn(authority, closed.decisionId())
                .ifPresent(draw -> audit.append(new AuditEvent(
                        UUID.randomUUID(),
                        authority,
                        AuditEventType.CONTROL_RANDOM,
                        at,
                        Actor.ENGINE,
                        Optional.of(closed.claimId()),
                        Optional.of(closed.decisionId()),
                        JsonValue.object()
                                .with("draw", ((Number) draw[0]).longValue())
                                .with("samplePerTenThousand", ((Number) draw[1]).longValue())
                                .build())));
    }

    /** When the log was told in clear that this decision was a random check; empty while it was not. */
    @Transactional
    public Optional<Instant> toldAt(AuthorityCode authority, UUID decisionId) {
        List<?> at = database.createNativeQuery(TOLD, Instant.class)
                .setParameter(1, decisionId)
                .setParameter(2, authority.value())
                .getResultList();
        return at.stream().map(Instant.class::cast).findFirst();
    }

    private Optional<Object[]> drawn(AuthorityCode authority, UUID decisionId) {
        List<?> rows = database.createNativeQuery(DRAWN)
                .setParameter(1, decisionId)
                .setParameter(2, authority.value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst();
    }
}
