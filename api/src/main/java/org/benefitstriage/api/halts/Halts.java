package org.benefitstriage.api.halts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.Actor;
import org.benefitstriage.api.audit.AuditEvent;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.policy.HaltReason;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Switches automatic approval off and on again. Every change joins the running transaction, or has one of its own, with its audit
 * event. Details are ids, codes and figures: never personal data.
 */
@ApplicationScoped
public class Halts {

    /** Whose log holds what concerns every council. */
    public static final AuthorityCode SERVICE = new AuthorityCode("SERVICE");

    private final HaltRepository rows;
    private final AuditLog audit;
    private final ServiceClock clock;

    Halts(HaltRepository rows, AuditLog audit, ServiceClock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a halt on one council. One for the same reason with the same details that is still open is left as it is. */
    @Transactional
    public UUID open(AuthorityCode authority, HaltReason reason, String details, Actor by) {
        return open(authority.value(), authority, reason, details, by);
    }

    /** Puts a halt on every council. One for the same reason with the same details that is still open is left as it is. */
    @Transactional
    public UUID openForEverybody(HaltReason reason, String details, Actor by) {
        return open(HaltEntity.EVERYBODY, SERVICE, reason, details, by);
    }

    /** Puts a halt on one council unless one for this reason with these details ever stood: what was lifted stays lifted until more is known. */
    @Transactional
    public void openOnce(AuthorityCode authority, HaltReason reason, String details, Actor by) {
        if (rows.of(authority.value()).stream()
                .noneMatch(row -> row.reason.equals(reason.name()) && row.details.equals(details))) {
            open(authority, reason, details, by);
        }
    }

    private UUID open(String halted, AuthorityCode log, HaltReason reason, String details, Actor by) {
        HaltEntity row = new HaltEntity();
        row.id = UUID.randomUUID();
        row.authority = halted;
        row.reason = reason.name();
        row.details = details;
        row.openedBy = by.id();
        row.openedAt = clock.now();
        Optional<HaltEntity> twin = rows.openTwin(row);
        if (twin.isPresent()) {
            return twin.get().id;
        }
        rows.persistAndFlush(row);
        record(AuditEventType.APPROVAL_HALTED, log, row, by);
        return row.id;
    }

    /**
     * Lifts a halt. The owner of a council's policy lifts the council's; one that stands on every council is lifted by an
     * administrator.
     */
    @Transactional
    public void clear(Caller caller, UUID id, String because) {
        HaltEntity halt = rows.findByIdOptional(id)
                .filter(row -> row.authority.equals(HaltEntity.EVERYBODY)
                        || row.authority.equals(caller.authority().value()))
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
        boolean everybody = halt.authority.equals(HaltEntity.EVERYBODY);
        if (!caller.has(everybody ? Roles.ADMIN : Roles.OWNER)) {
            throw ProblemException.of(
                    ProblemKind.NOT_ALLOWED,
                    everybody
                            ? "A halt on every council is lifted by an administrator."
                            : "A council's halt is lifted by the owner of its policy.");
        }
        if (rows.clearances(List.of(halt)).containsKey(id)) {
            throw ProblemException.of(ProblemKind.CONFLICT, "The halt was lifted already.");
        }
        ClearanceEntity clearance = new ClearanceEntity();
        clearance.haltId = id;
        clearance.because = because;
        clearance.clearedBy = caller.id();
        clearance.clearedAt = clock.now();
        try {
            rows.clear(clearance);
        } catch (ConstraintViolationException somebodyElseWasQuicker) {
            throw ProblemException.of(ProblemKind.CONFLICT, "The halt was lifted already.");
        }
        record(AuditEventType.APPROVAL_RESUMED, everybody ? SERVICE : caller.authority(), halt, Actor.of(caller));
    }

    /** The halts that concern a council, its own and those of every council, newest first, open or lifted. */
    @Transactional
    public List<HaltView> of(AuthorityCode authority) {
        List<HaltEntity> halts = rows.of(authority.value());
        Map<UUID, ClearanceEntity> clearances = rows.clearances(halts);
        return halts.stream()
                .map(halt -> HaltView.of(halt, Optional.ofNullable(clearances.get(halt.id))))
                .toList();
    }

    private void record(AuditEventType type, AuthorityCode log, HaltEntity halt, Actor by) {
        audit.append(new AuditEvent(
                UUID.randomUUID(),
                log,
                type,
                clock.now(),
                by,
                Optional.empty(),
                Optional.empty(),
                JsonValue.object()
                        .with("halt", halt.id.toString())
                        .with("reason", halt.reason)
                        .build()));
    }
}
