package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** Income assumed from capital: so much a week for each full or part step above a threshold. */
final class TariffIncome {

    private TariffIncome() {}

    static ExactAmount of(ExactAmount capital, Worksheet sheet) {
        Money threshold = sheet.money(sheet.scheme().tariffThreshold());
        ExactAmount above = capital.minus(threshold);
        if (!above.isPositive()) {
            sheet.line(CalculationStep.TARIFF, capital + " is not more than " + threshold, ExactAmount.ZERO);
            return ExactAmount.ZERO;
        }
        Money step = sheet.money(sheet.scheme().tariffStep());
        Money perStep = sheet.money("tariff.amount_per_step");
        long steps = above.stepsOrPart(step);
        ExactAmount income = perStep.exact().times(steps);
        sheet.line(
                CalculationStep.TARIFF,
                steps + " x " + perStep + " for each " + step + " or part in " + capital + " - " + threshold,
                income);
        return income;
    }
}
