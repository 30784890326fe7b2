package org.benefitstriage.engine.entitlement;

import org.benefitstriage.engine.money.ExactAmount;

/** Income above the applicable amount, as a line of the working. A passported claim has none and no line. */
final class Excess {

    private Excess() {}

    static ExactAmount of(MeansTest means, Worksheet sheet) {
        if (means.isPassported()) {
            return ExactAmount.ZERO;
        }
        ExactAmount excess = means.excess();
        sheet.line(CalculationStep.EXCESS, means.income() + " - " + means.applicableAmount(), excess);
        return excess;
    }
}
