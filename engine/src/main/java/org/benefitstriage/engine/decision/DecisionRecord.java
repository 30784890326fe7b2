package org.benefitstriage.engine.decision;

import java.util.List;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.claim.BenefitsClaimed;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;

/**
 * One decision with everything it rests on. Its canonical form ({@link DecisionJson}) is what is stored, hashed and
 * replayed.
 *
 * @param authority the council
 * @param benefits the benefits claimed
 * @param context everything besides the claim that it depends on
 * @param findings step 4
 * @param conditions steps 5 and 6b
 * @param entitlements step 6, one per benefit claimed
 * @param indicators step 7
 * @param rulePoints sum of the indicators' points
 * @param ruleBand its band; high when no policy sets thresholds
 * @param modelScore step 8
 * @param guardRails what may not be approved without a person
 * @param routeInputs the columns of the routing table
 * @param route step 9
 * @param evidenceRequired evidence still to be asked for under the policy
 * @param faults what went wrong inside the pipeline, if anything
 * @param explanation step 10
 */
public record DecisionRecord(
        AuthorityCode authority,
        BenefitsClaimed benefits,
        TriageContext context,
        List<Finding> findings,
        List<ConditionResult> conditions,
        List<Entitlement> entitlements,
        List<IndicatorResult> indicators,
        int rulePoints,
        Band ruleBand,
        ModelScore modelScore,
        List<GuardRail> guardRails,
        RouteInputs routeInputs,
        RouteDecision route,
        List<EvidenceRequirement> evidenceRequired,
        List<String> faults,
        Explanation explanation) {

    public DecisionRecord {
        context = context.keepingSignaturesOf(figures(entitlements));
        findings = List.copyOf(findings);
        conditions = List.copyOf(conditions);
        entitlements = List.copyOf(entitlements);
        indicators = List.copyOf(indicators);
        guardRails = List.copyOf(guardRails);
        evidenceRequired = List.copyOf(evidenceRequired);
        faults = List.copyOf(faults);
    }

    private static List<Figure> figures(List<Entitlement> entitlements) {
        return entitlements.stream()
                .flatMap(entitlement -> entitlement.fold(award -> award.figures(), not -> List.<Figure>of()).stream())
                .toList();
    }

    /** The band an officer sees: the higher of rules and model; a model that is unavailable does not lower it. */
    public Band band() {
        return modelScore.fold(scored -> ruleBand.orHigher(scored.band()), unavailable -> ruleBand);
    }
}
