package org.benefitstriage.engine.decision;

import java.util.List;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.policy.EvidenceRequirement;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;

/**
 * Everything the pipeline found, before it is put into words. {@link #record()} is the only way to a decision record.
 *
 * @param assessment the claim with its context
 * @param findings step 4
 * @param conditions steps 5 and 6b
 * @param entitlements step 6
 * @param indicators step 7
 * @param rulePoints the sum of the indicators' points
 * @param ruleBand its band
 * @param modelScore step 8
 * @param guardRails what may not be approved without a person
 * @param routeInputs the columns of the routing table
 * @param route step 9
 * @param evidenceRequired evidence still to be asked for
 * @param faults what went wrong, if anything
 */
public record DecisionParts(
        Assessment assessment,
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
        List<String> faults) {

    /** The decision record, with its explanation. */
    public DecisionRecord record() {
        return new DecisionRecord(
                assessment.claim().authority(),
                assessment.claim().benefits(),
                assessment.context(),
                findings,
                conditions,
                entitlements,
                indicators,
                rulePoints,
                ruleBand,
                modelScore,
                guardRails,
                routeInputs,
                route,
                evidenceRequired,
                faults,
                ExplanationWriter.write(this, ClaimantText.write(this)));
    }
}
