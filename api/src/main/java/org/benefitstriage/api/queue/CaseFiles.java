package org.benefitstriage.api.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.claims.Claims;
import org.benefitstriage.api.claims.StoredClaim;
import org.benefitstriage.api.decisions.DecisionSummary;
import org.benefitstriage.api.decisions.Decisions;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.referrals.BlindCheck;
import org.benefitstriage.api.referrals.OfficerDecision;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.reviews.ReviewRequests;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.facts.EvidenceGap;
import org.benefitstriage.engine.facts.EvidenceGaps;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.risk.Band;

/** Opens a case. That somebody opened it, claim and decision, is logged with it. */
@ApplicationScoped
public class CaseFiles {

    private final Referrals referrals;
    private final Claims claims;
    private final Decisions decisions;
    private final Policies policies;
    private final ReviewRequests reviews;
    private final AuditLog audit;

    CaseFiles(
            Referrals referrals,
            Claims claims,
            Decisions decisions,
            Policies policies,
            ReviewRequests reviews,
            AuditLog audit) {
        this.reviews = reviews;
        this.referrals = referrals;
        this.claims = claims;
        this.decisions = decisions;
        this.policies = policies;
        this.audit = audit;
    }

    /** The case of a referral of the caller's authority; a problem "not found" when there is none. */
    @Transactional
    public CaseFile open(Caller caller, UUID referralId) {
        Referral referral = referrals.find(caller, referralId);
        StoredClaim claim = claims.open(caller, referral.claimId());
        StoredDecision decision = decisions.open(caller, referral.decisionId());
        boolean hidden = BlindCheck.hides(caller, referral, decision.summary().sampled());
        return new CaseFile(
                referral,
                claim,
                decision,
                outcomes(caller, referral),
                audit.timeline(caller.authority(), referral.claimId()),
                evidenceNeeded(caller, claim, decision.summary(), hidden),
                reviews.of(caller.authority(), referral.decisionId()),
                referrals.isBarred(referral, caller.id()),
                hidden);
    }

    /** Whoever reviews a decision reads what was decided at first, too. */
    private List<OfficerDecision> outcomes(Caller caller, Referral referral) {
        List<OfficerDecision> own = referrals.decisions(caller, referral.referralId());
        if (!referral.review()) {
            return own;
        }
        List<OfficerDecision> first = referrals
                .ofDecision(caller, referral.decisionId())
                .map(before -> referrals.decisions(caller, before.referralId()))
                .orElse(List.of());
        return Stream.concat(own.stream(), first.stream()).toList();
    }

    private List<EvidenceRequirement> evidenceNeeded(
            Caller caller, StoredClaim claim, DecisionSummary decision, boolean hidden) {
        if (decision.policyId().isEmpty() || decision.policyVersion().isEmpty()) {
            return List.of();
        }
        Band band = hidden ? Band.HIGH : decision.band();
        List<EvidenceRequirement> table = policies.version(
                        caller.authority(),
                        decision.policyId().get(),
                        decision.policyVersion().get())
                .evidenceFor(band);
        return EvidenceGaps.in(table, claim.claim()).stream()
                .map(EvidenceGap::requirement)
                .distinct()
                .toList();
    }
}
