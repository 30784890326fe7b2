package org.benefitstriage.api.explanations;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.decisions.StoredDecision;
import org.benefitstriage.api.parameters.SignatureRegister;
import org.benefitstriage.api.policy.Policies;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.ContextJson;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.policy.SignedFigures;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.whatif.NearestChange;
import org.benefitstriage.engine.whatif.WhatIf;

/** The nearest correctable change of stored decisions. A decision never changes, so what was found is kept for the next reader. */
@Singleton
class NearestChanges {

    private static final int KEPT = 500;

    private final Policies policies;
    private final SignatureRegister signatures;
    private final Versions loaded;
    private final NearestChange search;
    private final Map<UUID, WhatIf> found = new LinkedHashMap<>();

    NearestChanges(Triage triage, Policies policies, SignatureRegister signatures, Versions loaded) {
        this.policies = policies;
        this.signatures = signatures;
        this.loaded = loaded;
        this.search = new NearestChange(triage);
    }

    /** Of one decision; it is not looked for where other rules are loaded than it was made with. */
    Optional<WhatIf> of(AuthorityCode authority, Claim claim, StoredDecision decision) {
        UUID id = decision.summary().decisionId();
        synchronized (found) {
            WhatIf known = found.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        WhatIf whatIf = find(authority, claim, decision);
        synchronized (found) {
            if (found.size() >= KEPT) {
                found.remove(found.keySet().iterator().next());
            }
            found.put(id, whatIf);
        }
        return Optional.of(whatIf);
    }

    private WhatIf find(AuthorityCode authority, Claim claim, StoredDecision decision) {
        TriageContext recorded;
        try {
            recorded = ContextJson.read(
                    decision.record().object(), (id, version) -> policies.adopted(authority, id, version));
        } catch (IllegalArgumentException policyIsAnother) {
            return new WhatIf.None("Not worked out: the policy of the decision is not what it was.", 0);
        }
        if (!recorded.versions().equals(loaded)) {
            return new WhatIf.None("Not worked out: the decision was made with rules that are not loaded now.", 0);
        }
        JsonFields route = decision.record().object("route");
        return search.find(
                claim,
                withEverySignature(recorded, authority, decision),
                new RouteDecision(
                        RuleId.of(route.string("row")), Route.valueOf(route.string("route")), route.string("basis")));
    }

    /** A record keeps only the signatures that counted; another outcome may need others of that day. */
    private TriageContext withEverySignature(TriageContext context, AuthorityCode authority, StoredDecision decision) {
        SignedFigures signed = context.signed()
                .<SignedFigures>fold(
                        listed -> listed,
                        kept -> signatures.signedAt(
                                authority, decision.summary().decidedAt()));
        return new TriageContext(
                context.claimDigest(),
                context.assessmentDate(),
                context.policy(),
                context.draw(),
                context.linked(),
                context.versions(),
                signed,
                context.halts());
    }
}
