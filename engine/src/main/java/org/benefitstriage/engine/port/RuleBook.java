package org.benefitstriage.engine.port;

import java.util.List;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;

/**
 * The executable rules. Every method is a pure function of its arguments, safe to call from many threads, and may raise
 * {@link RuleBookFault}, which the pipeline turns into a referral.
 */
public interface RuleBook {

    /** Every finding about the claim as given. */
    List<Finding> validate(Assessment assessment);

    /** Every condition of each benefit claimed, answered exactly once. */
    List<ConditionResult> conditions(Assessment assessment);

    /** Conditions that look at the award itself, for example that it reaches the minimum. */
    List<ConditionResult> awardConditions(Assessment assessment, List<Entitlement> entitlements);

    /** Every indicator in force, fired or not. */
    List<IndicatorResult> indicators(Assessment assessment);

    /** Every guard-rail of automatic approval, asking for a person or not. */
    List<GuardRail> guardRails(Assessment assessment, List<Entitlement> entitlements);

    /** The one row of the routing table. */
    RouteDecision route(RouteInputs inputs);

    /** SHA-256 of all rules and the routing table, in hexadecimal. */
    String digest();
}
