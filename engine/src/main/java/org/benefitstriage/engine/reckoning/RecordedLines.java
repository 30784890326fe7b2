package org.benefitstriage.engine.reckoning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.WorkingLine;

/** The amounts of a recorded working by step, read back from what is printed: pounds, to four places where not exact. */
final class RecordedLines {

    private final Benefit benefit;
    private final Map<String, List<BigDecimal>> amounts;

    private RecordedLines(Benefit benefit, Map<String, List<BigDecimal>> amounts) {
        this.benefit = benefit;
        this.amounts = amounts;
    }

    static RecordedLines of(Entitlement.Award award) {
        return of(award.benefit(), award.weekly().working());
    }

    /** The lines of the working-age housing benefit rules in the working of a council's own scheme. */
    static RecordedLines ofNationalPart(Entitlement.Award award) {
        return of(
                Benefit.HOUSING_BENEFIT,
                award.weekly().working().stream()
                        .filter(line -> !line.step().value().startsWith(LocalReckoning.LINE))
                        .toList());
    }

    private static RecordedLines of(Benefit benefit, List<WorkingLine> lines) {
        Map<String, List<BigDecimal>> amounts = new LinkedHashMap<>();
        for (WorkingLine line : lines) {
            amounts.computeIfAbsent(line.step().value(), unused -> new ArrayList<>())
                    .add(pounds(line.amount()));
        }
        return new RecordedLines(benefit, amounts);
    }

    private static BigDecimal pounds(String printed) {
        return new BigDecimal(printed.replace("£", "").replace(",", ""));
    }

    boolean has(CalculationStep step) {
        return step.isPartOf(benefit) && amounts.containsKey(step.id(benefit).value());
    }

    /** The amounts of every line of a step. */
    List<BigDecimal> each(CalculationStep step) {
        return has(step) ? amounts.get(step.id(benefit).value()) : List.of();
    }

    /** Every line of these steps, added up. */
    BigDecimal sum(CalculationStep... steps) {
        BigDecimal total = BigDecimal.ZERO;
        for (CalculationStep step : steps) {
            for (BigDecimal amount : each(step)) {
                total = total.add(amount);
            }
        }
        return total;
    }

    /** Ids of lines that are no step of the prescribed calculations. */
    List<String> unknown() {
        List<String> known = new ArrayList<>();
        for (CalculationStep step : CalculationStep.values()) {
            if (step.isPartOf(benefit)) {
                known.add(step.id(benefit).value());
            }
        }
        return amounts.keySet().stream().filter(id -> !known.contains(id)).toList();
    }
}
