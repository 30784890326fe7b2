package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** Income assumed from capital: so much a week for each full or part step above a threshold. */
final class TariffIncome {

    private TariffIncome() {}

    static ExactAmount of(Claim claim, ExactAmount capital, Worksheet sheet) {
        Money threshold = sheet.money(threshold(claim, sheet.scheme()));
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

    // In a care home and the like the working-age threshold is higher (SI 2006/213 reg 52(2), (4)).
    private static String threshold(Claim claim, Scheme scheme) {
        return scheme.isWorkingAge()
                        && claim.workingAge().livesInPrescribedAccommodation().isYes()
                ? "hb.wa.tariff.lower_threshold_prescribed_accommodation"
                : scheme.tariffThreshold();
    }
}
