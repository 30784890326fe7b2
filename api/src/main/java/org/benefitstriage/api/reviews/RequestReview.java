package org.benefitstriage.api.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.claims.ClaimLock;
import org.benefitstriage.api.claims.IdempotencyKey;
import org.benefitstriage.api.claims.RequestKeys;
import org.benefitstriage.api.clock.ServiceClock;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.erasure.ErasureRecords;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.referrals.OfficerDecision;
import org.benefitstriage.api.referrals.OpenReview;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.rest.Body;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonValue;

/** Records that a decision is to be looked at again, and puts it in front of an officer: one transaction with its event. */
@ApplicationScoped
public class RequestReview {

    private final ReviewStore store;
    private final ClaimLock lock;
    private final RequestKeys keys;
    private final ReviewRequests requests;
    private final Referrals referrals;
    private final OpenReview reviews;
    private final ErasureRecords erasures;
    private final AuditLog audit;
    private final ServiceClock clock;

    RequestReview(
            ReviewStore store,
            ClaimLock lock,
            RequestKeys keys,
            ReviewRequests requests,
            Referrals referrals,
            OpenReview reviews,
            ErasureRecords erasures,
            AuditLog audit,
            ServiceClock clock) {
        this.store = store;
        this.lock = lock;
        this.keys = keys;
        this.requests = requests;
        this.referrals = referrals;
        this.reviews = reviews;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was asked.
     *
     * @param by who asks
     * @param receivedOn the day it reached the council
     * @param reasons why, in their words, if they said
     */
    public record Asked(AskedBy by, LocalDate receivedOn, Optional<String> reasons) {

        /** What the log commits to: the words, and the day from which time limits are counted. */
        String note() {
            return "Received " + receivedOn + "."
                    + reasons.map(words -> " " + words).orElse("");
        }

        @Override
        public String toString() {
            return "Asked (" + by + ")";
        }
    }

    /** Why no review of this decision can be asked for now, in a sentence; empty where one can. */
    @Transactional
    public Optional<String> whyNot(Caller caller, UUID decisionId) {
        if (referrals.openReview(caller, decisionId).isPresent()) {
            return Optional.of("A review of this decision already waits for an officer.");
        }
        // A referral awards and refuses nothing: there is nothing to look at again before an officer has decided.
        return referrals
                        .ofDecision(caller, decisionId)
                        .filter(first -> !first.isClosed())
                        .isPresent()
                ? Optional.of(
                        "An officer has still to decide this claim: nothing is decided yet that could be looked at"
                                + " again. Give that officer what the claimant says.")
                : Optional.empty();
    }

    /** Records what an officer was asked, or gives the request again that was recorded under this key before. */
    @Transactional
    public ReviewRequest request(Caller caller, DecisionSummary decision, IdempotencyKey key, Asked asked) {
        byte[] whole = (asked.by() + "\n" + asked.note()).getBytes(StandardCharsets.UTF_8);
        return request(caller, decision, key, asked, whole);
    }

    /** Records a request, or gives the one again that was recorded under this key before. */
    @Transactional
    ReviewRequest request(Caller caller, DecisionSummary decision, IdempotencyKey key, Asked asked, byte[] body) {
        lock.take(decision.claimId());
        if (erasures.of(caller.authority(), decision.claimId()).isPresent()) {
            throw erasures.gone(caller.authority(), decision.claimId());
        }
        String sha256 = sha256(decision.decisionId(), body);
        if (keys.isRepeated(caller, key, sha256)) {
            UUID earlier = store.underKey(caller, key).orElseThrow(() -> ProblemException.of(ProblemKind.KEY_REUSED));
            return find(caller, decision.decisionId(), earlier);
        }
        whyNot(caller, decision.decisionId()).ifPresent(sentence -> {
            throw ProblemException.of(ProblemKind.CONFLICT, sentence);
        });
        requireDay(caller, decision, asked.receivedOn());
        return record(caller, decision, key, asked, sha256);
    }

    private ReviewRequest record(
            Caller caller, DecisionSummary decision, IdempotencyKey key, Asked asked, String sha256) {
        Instant at = clock.now();
        UUID id = UUID.randomUUID();
        UUID referral = reviews.open(
                caller,
                new OpenReview.Subject(
                        decision.claimId(),
                        decision.decisionId(),
                        decision.reference(),
                        decision.benefits(),
                        decision.band(),
                        asked.receivedOn()),
                at);
        keys.remember(caller, key, sha256, decision.decisionId(), at);
        store.insert(
                caller, new ReviewStore.Place(id, decision.claimId(), decision.decisionId(), referral, key, at), asked);
        audit.append(
                AuditEventType.REVIEW_REQUESTED,
                caller,
                decision.claimId(),
                decision.decisionId(),
                JsonValue.object()
                        .with("reviewRequestId", id.toString())
                        .with("referralId", referral.toString())
                        .with("askedBy", asked.by().name())
                        .build(),
                asked.note());
        return find(caller, decision.decisionId(), id);
    }

    private ReviewRequest find(Caller caller, UUID decisionId, UUID requestId) {
        return requests.of(caller.authority(), decisionId).stream()
                .filter(request -> request.requestId().equals(requestId))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemKind.KEY_REUSED));
    }

    private void requireDay(Caller caller, DecisionSummary decision, LocalDate receivedOn) {
        LocalDate today = clock.today();
        LocalDate decided = clock.dayOf(referrals
                .lastFinal(caller, decision.decisionId())
                .map(OfficerDecision::decidedAt)
                .orElse(decision.decidedAt()));
        // A demo's day stands still while its instants go on.
        LocalDate earliest = decided.isAfter(today) ? today : decided;
        if (receivedOn.isBefore(earliest)) {
            throw Body.invalid("/receivedOn", "expected no day before the decision was made");
        }
        if (receivedOn.isAfter(today)) {
            throw Body.invalid("/receivedOn", "expected no day in the future");
        }
    }

    /** The decision is in the address: the same body about another decision is another request. */
    private static String sha256(UUID decisionId, byte[] body) {
        byte[] address = ("review of " + decisionId + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[address.length + body.length];
        System.arraycopy(address, 0, whole, 0, address.length);
        System.arraycopy(body, 0, whole, address.length, body.length);
        return CanonicalJson.sha256(whole);
    }
}
