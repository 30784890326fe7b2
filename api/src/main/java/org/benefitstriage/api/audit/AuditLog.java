package org.benefitstriage.api.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.ledger.ClaimFields;
import org.benefitstriage.api.ledger.Disclosures;
import org.benefitstriage.api.ledger.SaltedFields;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;

/** Where events are written. Each call joins the transaction of the change it tells of. */
@ApplicationScoped
public class AuditLog {

    private final AuditEventRepository events;
    private final EventEntries entries;
    private final Disclosures disclosures;
    private final ServiceClock clock;

    AuditLog(AuditEventRepository events, EventEntries entries, Disclosures disclosures, ServiceClock clock) {
        this.events = events;
        this.entries = entries;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** Adds an event to the running transaction; without one it is a fault. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditEvent event) {
        events.persist(AuditEventEntity.of(event, entries.of(event, Optional.empty())));
    }

    /**
     * Adds an event about a claim with words somebody wrote. The log holds a commitment to them, never the words; what opens
     * it is encrypted, and goes when the claim is erased.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(AuditEvent event, String note) {
        SaltedFields fields = disclosures.newFields();
        ClaimFields.commitNote(note, fields);
        boolean kept = disclosures.store(event.claimId().orElseThrow(), event.id(), fields);
        Optional<String> commitment = kept ? Optional.of(fields.commitments().get(ClaimFields.NOTE)) : Optional.empty();
        events.persist(AuditEventEntity.of(event, entries.of(event, commitment)));
    }

    /** Adds an event a caller caused, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            AuditEventType type,
            Caller caller,
            Optional<UUID> claimId,
            Optional<UUID> decisionId,
            JsonValue.JsonObject payload) {
        append(event(type, caller, claimId, decisionId, payload));
    }

    /** Adds an event a caller caused, with the words the caller gave as a reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            AuditEventType type,
            Caller caller,
            UUID claimId,
            UUID decisionId,
            JsonValue.JsonObject payload,
            String note) {
        append(event(type, caller, Optional.of(claimId), Optional.of(decisionId), payload), note);
    }

    private AuditEvent event(
            AuditEventType type,
            Caller caller,
            Optional<UUID> claimId,
            Optional<UUID> decisionId,
            JsonValue.JsonObject payload) {
        return new AuditEvent(
                UUID.randomUUID(),
                caller.authority(),
                type,
                clock.now(),
                Actor.of(caller),
                claimId,
                decisionId,
                payload);
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
