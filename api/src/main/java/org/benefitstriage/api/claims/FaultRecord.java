package org.benefitstriage.api.claims;

import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.Explanation;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.ValidationState;

/**
 * The record of a claim the pipeline could not decide at all. The pipeline turns faults of its parts into referrals itself;
 * this is for a fault of the pipeline. The claim is kept, an officer gets it, and the record says what happened.
 */
final class FaultRecord {

    private static final String TOP_REASON = "The software could not decide this claim, so an officer does.";
    private static final String BASIS = "a fault always goes to a person";

    private FaultRecord() {}

    /** Names the kind of fault alone: its message may hold what the claimant wrote. */
    static DecisionRecord of(Claim claim, TriageContext context, Throwable fault) {
        return new DecisionRecord(
                claim.authority(),
                claim.benefits(),
                context,
                List.of(),
                List.of(),
                claim.benefits().benefits().stream()
                        .<Entitlement>map(benefit -> new Entitlement.NotCalculated(benefit, List.of(TOP_REASON)))
                        .toList(),
                List.of(),
                0,
                Band.HIGH,
                new ModelScore.Unavailable("the pipeline failed before the model was asked"),
                List.of(),
                new RouteInputs(
                        ValidationState.CLEAR,
                        ConditionAnswer.UNDETERMINED,
                        true,
                        Band.HIGH,
                        ModelBand.UNAVAILABLE,
                        false),
                new RouteDecision(RuleId.of("RTE-04"), Route.OFFICER_QUEUE, BASIS),
                List.of(),
                List.of("the pipeline (" + fault.getClass().getSimpleName() + ")"),
                new Explanation(
                        TOP_REASON,
                        List.of(TOP_REASON),
                        List.of("Thank you. We have your claim and a benefits officer will look at it.")));
    }
}
