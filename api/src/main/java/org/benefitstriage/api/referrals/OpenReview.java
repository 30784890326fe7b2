package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.risk.Band;

/** Puts a decided claim in front of a person again because somebody asked for that. */
@ApplicationScoped
public class OpenReview {

    /** What officers read first. */
    public static final String TOP_REASON = "A review of the decision was asked for.";

    /** As for a claim: the queue's ordinary time. No law sets another that is known here. */
    private static final int DAYS_TO_DECIDE = 14;

    private final ReferralRepository rows;

    OpenReview(ReferralRepository rows) {
        this.rows = rows;
    }

    /**
     * What is to be looked at again.
     *
     * @param claimId the claim
     * @param decisionId the decision on it
     * @param reference the form's own reference
     * @param benefits the benefits claimed
     * @param band the higher of rules and model
     * @param receivedOn the day the request reached the council
     */
    public record Subject(
            UUID claimId,
            UUID decisionId,
            String reference,
            BenefitsClaimed benefits,
            Band band,
            LocalDate receivedOn) {

        @Override
        public String toString() {
            return "Subject (" + decisionId + ")";
        }
    }

    /** Opens the review in the running transaction: for senior officers where only they could decide before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID open(Caller caller, Subject subject, Instant at) {
        ReferralEntity row = new ReferralEntity();
        row.id = UUID.randomUUID();
        row.claimId = subject.claimId();
        row.decisionId = subject.decisionId();
        row.authority = caller.authority().value();
        row.reference = subject.reference();
        row.benefits = subject.benefits().name();
        row.queue = rows.ofDecision(caller.authority(), subject.decisionId())
                .map(first -> first.queue)
                .orElse(ReferralQueue.OFFICER.name());
        row.band = subject.band().name();
        row.status = ReferralStatus.OPEN.name();
        row.topReason = TOP_REASON;
        row.receivedOn = subject.receivedOn();
        row.dueOn = subject.receivedOn().plusDays(DAYS_TO_DECIDE);
        row.review = true;
        row.createdAt = at;
        row.changedAt = at;
        rows.persistAndFlush(row);
        return row.id;
    }
}
