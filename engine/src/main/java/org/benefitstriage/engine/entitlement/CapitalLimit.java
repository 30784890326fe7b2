package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/** The capital limit: exactly at it a claimant is still within it. */
final class CapitalLimit {

    private CapitalLimit() {}

    /** The capital that the claim declares against the limit, asking about what only a person can value. */
    static boolean isExceeded(Claim claim, ExactAmount capital, Worksheet sheet) {
        CapitalQuestions.ask(claim, sheet);
        return isExceeded(
                capital,
                Wording.sum(claim.capital().stream()
                        .filter(AssessedCapital::counts)
                        .map(AssessedCapital::share)
                        .toList()),
                sheet);
    }

    /** Writes capital into the working, and tells whether it is above the limit. */
    static boolean isExceeded(ExactAmount capital, String formula, Worksheet sheet) {
        Money limit = sheet.money(sheet.scheme().capitalLimit());
        sheet.line(CalculationStep.CAPITAL, formula + "; the limit is " + limit, capital);
        if (!capital.isMoreThan(limit.exact())) {
            return false;
        }
        sheet.line(CalculationStep.CAPITAL_LIMIT, capital + " is more than " + limit, Money.ZERO);
        return true;
    }
}
