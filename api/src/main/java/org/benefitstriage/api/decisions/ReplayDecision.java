package org.benefitstriage.api.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.audit.AuditEventType;
import org.benefitstriage.api.audit.AuditLog;
import org.benefitstriage.api.claims.Claims;
import org.benefitstriage.api.claims.StoredClaim;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.api.security.Caller;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.decision.ContextJson;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;

/** Runs a decision again from what was stored and compares the bytes. Nothing is decided anew; only the replay is logged. */
@ApplicationScoped
public class ReplayDecision {

    private final Decisions decisions;
    private final Claims claims;
    private final Policies policies;
    private final Triage triage;
    private final Versions loaded;
    private final AuditLog audit;

    ReplayDecision(
            Decisions decisions, Claims claims, Policies policies, Triage triage, Versions loaded, AuditLog audit) {
        this.decisions = decisions;
        this.claims = claims;
        this.policies = policies;
        this.triage = triage;
        this.loaded = loaded;
        this.audit = audit;
    }

    /** Replays one decision of the caller's authority. */
    @Transactional
    public Replay replay(Caller caller, UUID decisionId) {
        StoredDecision stored = decisions.find(caller, decisionId);
        StoredClaim claim = claims.find(caller, stored.summary().claimId());
        Replay replay = replay(caller, stored, claim);
        audit.append(
                AuditEventType.DECISION_REPLAYED,
                caller,
                Optional.of(claim.claimId()),
                Optional.of(decisionId),
                JsonValue.object().with("result", replay.result().name()).build());
        return replay;
    }

    private Replay replay(Caller caller, StoredDecision stored, StoredClaim claim) {
        Optional<Difference> damage = damage(stored, claim);
        if (damage.isPresent()) {
            return result(stored, ReplayResult.DIFFERS, Optional.empty(), damage);
        }
        if (!recorded(stored).equals(loaded)) {
            return result(stored, ReplayResult.VERSIONS_NOT_LOADED, Optional.empty(), Optional.empty());
        }
        TriageContext context;
        try {
            context =
                    ContextJson.read(stored.tree(), (id, version) -> policies.version(caller.authority(), id, version));
        } catch (IllegalArgumentException policyIsAnother) {
            return result(
                    stored,
                    ReplayResult.DIFFERS,
                    Optional.empty(),
                    Optional.of(
                            new Difference("/context/policy", "(as recorded)", "(not found, or another document)")));
        }
        DecisionRecord again = triage.decide(claim.claim(), context);
        byte[] bytes = DecisionJson.bytes(again);
        boolean same = Arrays.equals(bytes, stored.recordBytes());
        return result(
                stored,
                same ? ReplayResult.MATCHES : ReplayResult.DIFFERS,
                Optional.of(CanonicalJson.sha256(bytes)),
                same ? Optional.empty() : Differences.first(stored.tree(), DecisionJson.toJson(again)));
    }

    /** Stored bytes that no longer have the hashes stored with them were altered: there is nothing sound to run again. */
    private static Optional<Difference> damage(StoredDecision stored, StoredClaim claim) {
        String found = CanonicalJson.sha256(stored.recordBytes());
        if (!stored.isIntact()) {
            return Optional.of(new Difference("", "sha256:" + stored.recordSha256(), "sha256:" + found));
        }
        String recorded = stored.record().object("context").string("claimDigest");
        String claimFound = CanonicalJson.sha256(claim.snapshot());
        return recorded.equals(claimFound)
                ? Optional.empty()
                : Optional.of(new Difference("/context/claimDigest", "sha256:" + recorded, "sha256:" + claimFound));
    }

    private Replay result(
            StoredDecision stored, ReplayResult result, Optional<String> replayed, Optional<Difference> difference) {
        return new Replay(
                stored.summary().decisionId(),
                result,
                stored.recordSha256(),
                replayed,
                difference,
                recorded(stored),
                loaded);
    }

    private static Versions recorded(StoredDecision stored) {
        JsonFields versions = stored.record().object("context").object("versions");
        return new Versions(
                versions.string("engine"),
                versions.string("rules"),
                versions.string("parameters"),
                versions.string("model"));
    }
}
