package org.benefitstriage.api.explanations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.benefitstriage.api.appeals.Appeals;
import org.benefitstriage.api.approvals.ReleaseApprovals;
import org.benefitstriage.api.claims.Claims;
import org.benefitstriage.api.claims.StoredClaim;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.models.ModelRegister;
import org.benefitstriage.api.parameters.Signature;
import org.benefitstriage.api.parameters.SignatureRegister;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.referrals.BlindCheck;
import org.benefitstriage.api.referrals.CheckedClaims;
import org.benefitstriage.api.referrals.OfficerDecision;
import org.benefitstriage.api.referrals.RandomChecks;
import org.benefitstriage.api.referrals.Referral;
import org.benefitstriage.api.referrals.Referrals;
import org.benefitstriage.api.reviews.ReviewRequests;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.engine.risk.Band;

/** Explains stored decisions: gathers what was recorded about one and puts it together for its reader. */
@ApplicationScoped
public class Explainer {

    private final Claims claims;
    private final Policies policies;
    private final Referrals referrals;
    private final ReviewRequests reviews;
    private final Appeals appeals;
    private final SignatureRegister signatures;
    private final CheckedClaims checked;
    private final RandomChecks drawn;
    private final NearestChanges nearest;
    private final ModelRegister models;
    private final ReleaseApprovals releases;
    private final Parameters parameters;
    private final Versions loaded;

    Explainer(
            Claims claims,
            Policies policies,
            Referrals referrals,
            ReviewRequests reviews,
            Appeals appeals,
            SignatureRegister signatures,
            CheckedClaims checked,
            RandomChecks drawn,
            NearestChanges nearest,
            ModelRegister models,
            ReleaseApprovals releases,
            Parameters parameters,
            Versions loaded) {
        this.claims = claims;
        this.policies = policies;
        this.referrals = referrals;
        this.reviews = reviews;
        this.appeals = appeals;
        this.signatures = signatures;
        this.checked = checked;
        this.drawn = drawn;
        this.nearest = nearest;
        this.models = models;
        this.releases = releases;
        this.parameters = parameters;
        this.loaded = loaded;
    }

    /** Explains a decision the caller has opened. What an open quality check hides from the caller is left out. */
    @Transactional
    public DecisionExplanation explain(Caller caller, StoredDecision decision, Level level) {
        Optional<Referral> referral =
                referrals.ofDecision(caller, decision.summary().decisionId());
        boolean withheld = referral.filter(open ->
                        BlindCheck.hides(caller, open, decision.summary().sampled()))
                .isPresent();
        StoredClaim stored = claims.find(caller, decision.summary().claimId());
        Claim claim = stored.claim();
        boolean risk = level.showsRisk() && !withheld;
        return Explanations.of(new ExplanationSources(
                Optional.of(decision.summary().decisionId()),
                Optional.of(decision.summary().claimId()),
                decision.record(),
                decision.recordSha256(),
                level,
                withheld,
                Optional.of(claim),
                Optional.empty(),
                policy(caller, decision),
                signatures(caller, decision),
                referral.map(open -> referrals.decisions(caller, open.referralId()))
                        .orElse(List.<OfficerDecision>of()),
                referral.filter(Referral::isClosed).isPresent(),
                drawn.toldAt(caller.authority(), decision.summary().decisionId()),
                reviews.of(caller.authority(), decision.summary().decisionId()),
                appeals.of(caller.authority(), decision.summary().decisionId()),
                risk ? errors(caller, decision.summary().band()) : Optional.empty(),
                model(caller, decision),
                releaseApproval(caller, decision),
                risk ? nearest.of(caller.authority(), claim, decision) : Optional.empty(),
                parameters.at(decision.record().object("context").date("assessmentDate"), Uprating.ON_1_APRIL)));
    }

    private ModelAccount model(Caller caller, StoredDecision decision) {
        String digest = decision.record().object("context").object("versions").string("model");
        ModelAccount account = ModelAccount.of(digest, loaded.model());
        return models.approval(caller.authority(), digest, decision.summary().decidedAt())
                .map(account::approved)
                .orElse(account);
    }

    private String releaseApproval(Caller caller, StoredDecision decision) {
        JsonFields versions = decision.record().object("context").object("versions");
        return ReleaseAccount.of(
                releases.of(caller.authority(), versions.string("rules"), versions.string("parameters")),
                decision.summary().decidedAt());
    }

    private Optional<VerificationPolicy> policy(Caller caller, StoredDecision decision) {
        return decision.summary().policyId().flatMap(id -> decision.summary()
                .policyVersion()
                .map(version -> policies.version(caller.authority(), id, version)));
    }

    private Map<String, Signature> signatures(Caller caller, StoredDecision decision) {
        JsonFields context = decision.record().object("context");
        if (!context.has("signatures")) {
            return Map.of();
        }
        Map<String, String> figureById = context.objects("signatures").stream()
                .collect(Collectors.toMap(each -> each.string("id"), each -> each.string("figure")));
        return signatures.byId(caller.authority(), figureById.keySet()).stream()
                .collect(Collectors.toMap(
                        signature -> figureById.get(signature.id().toString()), signature -> signature));
    }

    private Optional<Safety.BandErrors> errors(Caller caller, Band band) {
        return checked.inBand(caller.authority(), band)
                .map(counts -> new Safety.BandErrors(
                        band.name(),
                        counts.checked(),
                        counts.inError(),
                        counts.perTenThousand(),
                        counts.lowPerTenThousand(),
                        counts.highPerTenThousand()));
    }
}
