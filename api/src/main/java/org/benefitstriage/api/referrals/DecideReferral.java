package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.canonical.JsonValue;

/** Records what an officer decides. A person decides here, never the machine. */
@ApplicationScoped
public class DecideReferral {

    private final ReferralChanges changes;
    private final ReferralRepository rows;
    private final FormerDeciders former;
    private final ReferralDecisionRepository decisions;
    private final RandomChecks checks;
    private final AuditLog audit;
    private final ServiceClock clock;

    DecideReferral(
            ReferralChanges changes,
            ReferralRepository rows,
            FormerDeciders former,
            ReferralDecisionRepository decisions,
            RandomChecks checks,
            AuditLog audit,
            ServiceClock clock) {
        this.changes = changes;
        this.rows = rows;
        this.former = former;
        this.decisions = decisions;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records a decision: the row, the referral's new status and the audit event, together or not at all.
     *
     * @param version the version of the referral the officer read
     */
    @Transactional
    public Referral decide(Caller caller, UUID referralId, OfficerChoice choice, long version) {
        ReferralEntity row = changes.open(caller, referralId, version);
        requireAllowed(caller, row);
        Instant at = clock.now();
        row.status = choice.outcome().next().name();
        Referral changed = changes.save(row, at);
        UUID id = append(caller, row, choice, at);
        Optional<Departure> departure = Departure.of(choice, workedOut(row));
        audit.append(
                type(row, choice, departure),
                caller,
                row.claimId,
                row.decisionId,
                payload(row, id, choice, departure),
                choice.reason());
        if (changed.isClosed()) {
            checks.tell(changed, caller.authority(), at);
        }
        return changed;
    }

    /** One act, one entry: what a review came to, else a departure from the working, else any other decision. */
    private static AuditEventType type(ReferralEntity row, OfficerChoice choice, Optional<Departure> departure) {
        if (row.review && choice.outcome().isFinal()) {
            return AuditEventType.REVIEW_DECIDED;
        }
        return departure.isPresent() ? AuditEventType.OFFICER_OVERRIDE : AuditEventType.OFFICER_DECIDED;
    }

    private List<Long> workedOut(ReferralEntity row) {
        return Stream.of(rows.workedOut(row.decisionId))
                .filter(Objects::nonNull)
                .map(Long.class::cast)
                .toList();
    }

    private void requireAllowed(Caller caller, ReferralEntity row) {
        boolean senior = caller.has(Roles.SENIOR_OFFICER);
        if (ReferralQueue.valueOf(row.queue) == ReferralQueue.SENIOR && !senior) {
            throw ProblemException.of(ProblemKind.NOT_ALLOWED, "Only a senior officer decides the senior queue.");
        }
        if (row.assignee != null && !row.assignee.equals(caller.id()) && !senior) {
            throw ProblemException.of(ProblemKind.CONFLICT, "Another officer works on this referral.");
        }
        if (former.bar(row, caller.id())) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT,
                    "Whoever decided the claim does not review the decision: another officer has to.");
        }
    }

    private UUID append(Caller caller, ReferralEntity referral, OfficerChoice choice, Instant at) {
        ReferralDecisionEntity row = new ReferralDecisionEntity();
        row.id = UUID.randomUUID();
        row.referralId = referral.id;
        row.authority = referral.authority;
        row.outcome = choice.outcome().name();
        row.reason = choice.reason();
        row.label = choice.label().map(Enum::name).orElse(null);
        row.weeklyDifferencePence = choice.weeklyDifferencePence().orElse(null);
        row.worthChecking = choice.worthChecking().map(Enum::name).orElse(null);
        row.officer = caller.id();
        row.decidedAt = at;
        decisions.persist(row);
        return row.id;
    }

    /** Codes only: the officer's words stay in their row. */
    private static JsonValue.JsonObject payload(
            ReferralEntity row, UUID id, OfficerChoice choice, Optional<Departure> departure) {
        JsonValue.ObjectBuilder payload = JsonValue.object()
                .with("referralId", row.id.toString())
                .with("referralDecisionId", id.toString())
                .with("outcome", choice.outcome().name());
        choice.label().ifPresent(label -> payload.with("label", label.name()));
        choice.weeklyDifferencePence().ifPresent(pence -> payload.with("weeklyDifferencePence", pence));
        choice.worthChecking().ifPresent(answer -> payload.with("worthChecking", answer.name()));
        departure.ifPresent(kind -> payload.with("departure", kind.name()));
        return payload.build();
    }
}
