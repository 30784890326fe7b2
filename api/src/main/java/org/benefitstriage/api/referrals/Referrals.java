package org.benefitstriage.api.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.paging.Cursor;
import org.benefitstriage.api.paging.Page;
import org.benefitstriage.api.paging.PageRequest;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;
import org.benefitstriage.api.security.Caller;

/** Reads referrals for a caller: only those of the caller's authority exist. */
@ApplicationScoped
public class Referrals {

    private final ReferralRepository rows;
    private final ReferralDecisionRepository decisions;
    private final FormerDeciders former;

    Referrals(ReferralRepository rows, ReferralDecisionRepository decisions, FormerDeciders former) {
        this.rows = rows;
        this.former = former;
        this.decisions = decisions;
    }

    /** One page, the soonest due first. A list narrowed by risk leaves out the quality checks that are blind to the caller. */
    @Transactional
    public Page<Referral> page(Caller caller, ReferralFilter filter, PageRequest request) {
        boolean blind = filter.tellsRisk() && BlindCheck.bindsTo(caller);
        return Page.cut(
                rows.page(caller.authority(), filter, blind, request),
                request.limit(),
                Referral::of,
                row -> new Cursor(row.dueOn.toEpochDay(), row.id));
    }

    /** How many there are in all. */
    @Transactional
    public long count(Caller caller, ReferralFilter filter) {
        return rows.count(caller.authority(), filter);
    }

    /** One referral; a problem "not found" when there is none. */
    @Transactional
    public Referral find(Caller caller, UUID referralId) {
        return rows.find(caller.authority(), referralId)
                .map(Referral::of)
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }

    /** The referral a decision made, if it made one. */
    @Transactional
    public Optional<Referral> ofDecision(Caller caller, UUID decisionId) {
        return rows.ofDecision(caller.authority(), decisionId).map(Referral::of);
    }

    /** The open review of a decision, if one waits for an officer. */
    @Transactional
    public Optional<Referral> openReview(Caller caller, UUID decisionId) {
        return rows.openReview(caller.authority(), decisionId).map(Referral::of);
    }

    /** Whether this is a review of what the officer decided: then it is for another. */
    @Transactional
    public boolean isBarred(Referral referral, String officer) {
        return former.bar(referral.referralId(), referral.decisionId(), referral.review(), officer);
    }

    /** What an officer last decided for good about a decision, at first or in a review; empty where none has. */
    @Transactional
    public Optional<OfficerDecision> lastFinal(Caller caller, UUID decisionId) {
        return decisions.lastFinal(caller.authority(), decisionId).map(OfficerDecision::of);
    }

    /** The referrals of a claim, newest first. */
    @Transactional
    public List<Referral> ofClaim(Caller caller, UUID claimId) {
        return rows.ofClaim(caller.authority(), claimId).stream()
                .map(Referral::of)
                .toList();
    }

    /** What officers decided about a referral, newest first. */
    @Transactional
    public List<OfficerDecision> decisions(Caller caller, UUID referralId) {
        return decisions.ofReferral(caller.authority(), referralId).stream()
                .map(OfficerDecision::of)
                .toList();
    }
}
