package org.benefitstriage.engine.eligibility;

import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.risk.Observation;

/**
 * One condition of entitlement, answered.
 *
 * @param id for example {@code HB-ELG-043}
 * @param benefit the benefit it is a condition of
 * @param answer met, not met or undetermined
 * @param question the question it asks
 * @param citation its regulation
 * @param observed what it looked at
 * @param reason why, in plain English: always given when not met or undetermined
 */
public record ConditionResult(
        RuleId id,
        Benefit benefit,
        ConditionAnswer answer,
        String question,
        Citation citation,
        List<Observation> observed,
        String reason) {

    public ConditionResult {
        observed = List.copyOf(observed);
    }
}
