package org.benefitstriage.api.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.facts.RiskViewFactory;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.risk.ModelScore;
import org.jboss.logging.Logger;

/** Lets the candidate score a claim that is decided without it. Whatever goes wrong here, the claim's decision stands. */
@ApplicationScoped
public class CandidateScorer {

    private static final Logger LOG = Logger.getLogger(CandidateScorer.class);

    private final Models models;
    private final Triage triage;

    CandidateScorer(Models models, Triage triage) {
        this.models = models;
        this.triage = triage;
    }

    /** The candidate's score; empty without a candidate, without a policy, or when it cannot score. */
    public Optional<ModelScore.Scored> score(Claim claim, TriageContext context) {
        return models.candidate().flatMap(candidate -> context.policy()
                .<Optional<VerificationPolicy>>fold(Optional::of, none -> Optional.empty())
                .flatMap(policy -> {
                    try {
                        return candidate
                                .model()
                                .score(RiskViewFactory.of(triage.assess(claim, context)), policy.modelThresholds())
                                .<Optional<ModelScore.Scored>>fold(Optional::of, none -> Optional.empty());
                    } catch (RuntimeException fault) {
                        LOG.warnf(
                                "the candidate model could not score a claim (%s)",
                                fault.getClass().getName());
                        return Optional.empty();
                    }
                }));
    }
}
