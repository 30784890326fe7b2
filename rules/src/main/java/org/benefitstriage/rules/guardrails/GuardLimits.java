package org.benefitstriage.rules.guardrails;

import org.benefitstriage.rules.parameters.PolicyNumbers;

/**
 * Limits that guard-rails compare with.
 *
 * @param lateDecisionDays days after receipt from which a claim is no longer decided without a person
 */
public record GuardLimits(long lateDecisionDays) {

    /** The limits of one period. */
    public static GuardLimits of(PolicyNumbers numbers) {
        return new GuardLimits(numbers.count("decision.late-after"));
    }
}
