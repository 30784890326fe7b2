package org.benefitstriage.api.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code audit_event}. */
@Entity
@Immutable
@NullUnmarked
@Table(name = "audit_event")
class AuditEventEntity {

    @Id
    UUID id;

    String authority;
    String type;
    Instant at;

    @Column(name = "actor_kind")
    String actorKind;

    @Column(name = "actor_id")
    String actorId;

    @Column(name = "claim_id")
    UUID claimId;

    @Column(name = "decision_id")
    UUID decisionId;

    byte[] payload;
    byte[] entry;

    static AuditEventEntity of(AuditEvent event, LedgerEntry entry) {
        AuditEventEntity row = new AuditEventEntity();
        row.id = event.id();
        row.authority = event.authority().value();
        row.type = event.type().wireName();
        row.at = event.at();
        row.actorKind = event.actor().kind().wireName();
        row.actorId = event.actor().id();
        row.claimId = event.claimId().orElse(null);
        row.decisionId = event.decisionId().orElse(null);
        row.payload = CanonicalJson.bytes(event.payload());
        row.entry = entry.bytes();
        return row;
    }
}
