package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.scheme.StandardFact;

/**
 * Income and the applicable amount where a scheme takes them from the working-age housing benefit rules: from their recorded
 * lines, as for housing benefit itself.
 *
 * @param facts both by name, or neither
 * @param differences what differs from the lines
 */
record ReckonedNational(Map<String, Object> facts, List<String> differences) {

    /** Lines print four places: a sum of them is good to a fifth of a penny. */
    private static final BigDecimal SLACK = new BigDecimal("0.002");

    static ReckonedNational of(Entitlement.Award award, ParameterSet figures) {
        RecordedLines lines = RecordedLines.ofNationalPart(award);
        if (!lines.has(CalculationStep.INCOME) && !lines.has(CalculationStep.APPLICABLE_AMOUNT)) {
            return new ReckonedNational(Map.of(), List.of());
        }
        Reckoner reckoner = new Reckoner(lines, figures);
        Map<String, Object> facts = new HashMap<>();
        facts.put(StandardFact.NATIONAL_INCOME.key(), Fraction.of(ReckonedMeans.countedIncome(reckoner)));
        facts.put(StandardFact.NATIONAL_APPLICABLE_AMOUNT.key(), Fraction.of(ReckonedMeans.applicableAmount(reckoner)));
        return new ReckonedNational(facts, reckoner.differences());
    }

    /** By how much, in pounds, a sum that rests on printed lines may be apart. */
    BigDecimal inexact() {
        return facts.isEmpty() ? BigDecimal.ZERO : SLACK;
    }

    /** Whether a reckoned award is the recorded one: exactly, and where it rests on printed lines nearly so. */
    boolean agrees(Fraction reckoned, Fraction recorded) {
        Fraction apart = reckoned.minus(recorded);
        Fraction far = apart.top().signum() < 0 ? Fraction.NOUGHT.minus(apart) : apart;
        return far.compareTo(Fraction.of(inexact())) <= 0;
    }
}
