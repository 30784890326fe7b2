package org.benefitstriage.engine.risk;

import java.util.List;
import org.benefitstriage.engine.law.RuleId;

/**
 * One risk indicator, whether it fired or not: an auditor's first question is "did you look?".
 *
 * @param id for example {@code RSK-014}
 * @param outcome hit, no hit, or could not be evaluated
 * @param points points it added, nil unless hit
 * @param question the question it asks
 * @param statement what is found when it fires, in plain words, without a full stop
 * @param basis the law or policy it rests on
 * @param observed what it looked at, in words, in a fixed order
 */
public record IndicatorResult(
        RuleId id,
        IndicatorOutcome outcome,
        int points,
        String question,
        String statement,
        String basis,
        List<Observation> observed) {

    public IndicatorResult {
        observed = List.copyOf(observed);
        if (outcome != IndicatorOutcome.HIT && points != 0) {
            throw new IllegalArgumentException(id + " did not fire and cannot add points");
        }
    }

    public boolean isHit() {
        return outcome == IndicatorOutcome.HIT;
    }
}
