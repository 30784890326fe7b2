package org.benefitstriage.rules;

import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.rules.catalogue.UnitCatalogue;
import org.benefitstriage.rules.guardrails.GuardLimits;
import org.benefitstriage.rules.parameters.PolicyNumbers;
import org.benefitstriage.rules.risk.RiskLimits;
import org.benefitstriage.rules.validation.ValidationLimits;

/**
 * The policy numbers of one period in the shape that rules want.
 *
 * @param numbers the numbers
 * @param validation limits of validation rules
 * @param risk limits of risk indicators
 * @param guard limits of guard-rails
 */
record PolicyPeriod(PolicyNumbers numbers, ValidationLimits validation, RiskLimits risk, GuardLimits guard) {

    /** Refuses numbers that lack a limit or the points of an indicator. */
    static PolicyPeriod of(PolicyNumbers numbers, UnitCatalogue indicators) {
        for (RuleId indicator : indicators.ids()) {
            numbers.points(indicator);
        }
        return new PolicyPeriod(numbers, ValidationLimits.of(numbers), RiskLimits.of(numbers), GuardLimits.of(numbers));
    }
}
