package org.benefitstriage.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Where events are written. Each call joins the transaction of the change it tells of. */
@ApplicationScoped
public class AuditLog {

    private final AuditEventRepository events;
    private final ServiceClock clock;

    AuditLog(AuditEventRepository events, ServiceClock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Adds an event to the running transaction; without one it is a fault. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditEvent event) {
        events.persist(AuditEventEntity.of(event));
    }

    /** Adds an event a caller caused, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            AuditEventType type,
            Caller caller,
            Optional<UUID> claimId,
            Optional<UUID> decisionId,
            JsonValue.JsonObject payload) {
        append(new AuditEvent(
                UUID.randomUUID(),
                caller.authority(),
                type,
                clock.now(),
                Actor.of(caller),
                claimId,
                decisionId,
                payload));
    }

    /** Everything that happened to a claim, newest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<TimelineEntry> timeline(AuthorityCode authority, UUID claimId) {
        return events.ofClaim(authority, claimId).stream()
                .map(row -> new TimelineEntry(
                        row.at, row.type, row.actorKind, row.actorId, new String(row.payload, StandardCharsets.UTF_8)))
                .toList();
    }
}
