package org.benefitstriage.api.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.claims.ClaimLock;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.claims.RequestKeys;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.referrals.OfficerDecision;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonValue;

/** Records appeals and what happens to them: each in one transaction with its event. */
@ApplicationScoped
public class RecordAppeal {

    /** The longest words that are recorded with an appeal, in characters. */
    public static final int LONGEST_WORDS = 4000;

    private final AppealStore store;
    private final Appeals appeals;
    private final ClaimLock lock;
    private final RequestKeys keys;
    private final Decisions decisions;
    private final Referrals referrals;
    private final AuditLog audit;
    private final ServiceClock clock;

    RecordAppeal(
            AppealStore store,
            Appeals appeals,
            ClaimLock lock,
            RequestKeys keys,
            Decisions decisions,
            Referrals referrals,
            AuditLog audit,
            ServiceClock clock) {
        this.store = store;
        this.appeals = appeals;
        this.lock = lock;
        this.keys = keys;
        this.decisions = decisions;
        this.referrals = referrals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An appeal as it reached the council.
     *
     * @param tribunal where it is decided
     * @param on the day it reached the council
     * @param grounds why, in the words of whoever appeals, if they said
     */
    public record Received(Tribunal tribunal, LocalDate on, Optional<String> grounds) {

        /** What the log commits to: the words, and the day from which time limits are counted. */
        String note() {
            return "Received " + on + "." + grounds.map(words -> " " + words).orElse("");
        }

        @Override
        public String toString() {
            return "Received (" + tribunal + ")";
        }
    }

    /**
     * Something that happened to an appeal.
     *
     * @param step what
     * @param on the day
     * @param note the officer's words about it
     */
    public record Taken(AppealStep step, LocalDate on, String note) {

        /** What the log commits to. */
        String committed() {
            return "On " + on + ". " + note;
        }

        @Override
        public String toString() {
            return "Taken (" + step + ")";
        }
    }

    /** The tribunals to which an appeal against a decision can be recorded now: of its benefits, and without an open one. */
    @Transactional
    public List<Tribunal> tribunals(Caller caller, DecisionSummary decision) {
        if (whyNot(caller, decision).isPresent()) {
            return List.of();
        }
        return Arrays.stream(Tribunal.values())
                .filter(tribunal -> decision.benefits().includes(tribunal.benefit()))
                .filter(tribunal -> !isOpen(caller, decision, tribunal))
                .toList();
    }

    /** Why no appeal against a decision can be recorded at all, in a sentence; empty where one can. */
    @Transactional
    public Optional<String> whyNot(Caller caller, DecisionSummary decision) {
        return referrals
                .ofDecision(caller, decision.decisionId())
                .filter(first -> !first.isClosed())
                .map(open -> "An officer has still to decide this claim: nothing is decided yet that could be appealed"
                        + " against.");
    }

    /** Records that an appeal was received, or gives the one again that was recorded under this key before. */
    @Transactional
    public Appeal receive(Caller caller, DecisionSummary decision, IdempotencyKey key, Received received) {
        lock.take(decision.claimId());
        decisions.kept(caller, decision.decisionId());
        String sha256 = RequestKeys.sha256(
                "appeal against " + decision.decisionId(), received.tribunal().name() + "\n" + received.note());
        if (keys.isRepeated(caller, key, sha256)) {
            UUID earlier = store.underKey(caller, key).orElseThrow(() -> ProblemException.of(ProblemKind.KEY_REUSED));
            return find(caller, decision, earlier);
        }
        requireAppealable(caller, decision, received);
        Instant at = clock.now();
        keys.remember(caller, key, sha256, decision.decisionId(), at);
        UUID id = store.insert(caller, decision, key, received, at);
        audit.append(
                AuditEventType.APPEAL_RECEIVED,
                caller,
                decision.claimId(),
                decision.decisionId(),
                payload(id, received.tribunal()).build(),
                received.note());
        return find(caller, decision, id);
    }

    /** Records that something happened to an appeal; sent again under its key it is recorded once. */
    @Transactional
    public Appeal take(Caller caller, DecisionSummary decision, UUID appealId, IdempotencyKey key, Taken taken) {
        lock.take(decision.claimId());
        decisions.kept(caller, decision.decisionId());
        Appeal appeal = find(caller, decision, appealId);
        String sha256 = RequestKeys.sha256("step of appeal " + appealId, taken.step() + "\n" + taken.committed());
        if (keys.isRepeated(caller, key, sha256)) {
            return appeal;
        }
        appeal.state().whyNot(taken.step()).ifPresent(sentence -> {
            throw ProblemException.of(ProblemKind.CONFLICT, sentence);
        });
        requireDay("/on", taken.on(), appeal.lastDay(), "what happened to the appeal before");
        Instant at = clock.now();
        keys.remember(caller, key, sha256, decision.decisionId(), at);
        store.insertStep(caller, appealId, taken, at);
        JsonValue.ObjectBuilder payload = payload(appealId, appeal.tribunal());
        if (taken.step().ends()) {
            payload.with("outcome", taken.step().name());
        }
        audit.append(
                taken.step().ends() ? AuditEventType.APPEAL_DECIDED : AuditEventType.APPEAL_SENT,
                caller,
                decision.claimId(),
                decision.decisionId(),
                payload.build(),
                taken.committed());
        return find(caller, decision, appealId);
    }

    private static JsonValue.ObjectBuilder payload(UUID appealId, Tribunal tribunal) {
        return JsonValue.object().with("appealId", appealId.toString()).with("tribunal", tribunal.name());
    }

    private Appeal find(Caller caller, DecisionSummary decision, UUID appealId) {
        return appeals.find(caller.authority(), decision.decisionId(), appealId)
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    private void requireAppealable(Caller caller, DecisionSummary decision, Received received) {
        whyNot(caller, decision).ifPresent(sentence -> {
            throw ProblemException.of(ProblemKind.CONFLICT, sentence);
        });
        if (!decision.benefits().includes(received.tribunal().benefit())) {
            throw Body.invalid("/tribunal", "expected the tribunal of a benefit that was claimed");
        }
        if (isOpen(caller, decision, received.tribunal())) {
            throw ProblemException.of(
                    ProblemKind.CONFLICT, "An appeal against this decision to the same tribunal has not ended yet.");
        }
        requireDay("/receivedOn", received.on(), decidedOn(caller, decision), "the decision was made");
    }

    private boolean isOpen(Caller caller, DecisionSummary decision, Tribunal tribunal) {
        return appeals.of(caller.authority(), decision.decisionId()).stream()
                .anyMatch(appeal -> appeal.tribunal() == tribunal && appeal.state() != AppealState.ENDED);
    }

    /** When the claim was decided: where it was referred, by the officer who closed the referral. */
    private LocalDate decidedOn(Caller caller, DecisionSummary decision) {
        return clock.dayOf(referrals
                .ofDecision(caller, decision.decisionId())
                .flatMap(first ->
                        referrals.decisions(caller, first.referralId()).stream().findFirst())
                .map(OfficerDecision::decidedAt)
                .orElse(decision.decidedAt()));
    }

    private void requireDay(String pointer, LocalDate day, LocalDate earliest, String before) {
        LocalDate today = clock.today();
        // A demo's day stands still while its instants go on.
        if (day.isBefore(earliest.isAfter(today) ? today : earliest)) {
            throw Body.invalid(pointer, "expected no day before " + before);
        }
        if (day.isAfter(today)) {
            throw Body.invalid(pointer, "expected no day in the future");
        }
    }
}
