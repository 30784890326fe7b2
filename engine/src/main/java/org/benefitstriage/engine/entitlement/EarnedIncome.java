package org.benefitstriage.engine.entitlement;

import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;

/** Earnings that count: net earnings less the earnings disregard, the disregard of certain
 * accommodation, the additional disregard and childcare charges. */
final class EarnedIncome {

    private EarnedIncome() {}

    static ExactAmount of(Claim claim, Family family, DisregardGrounds grounds, Worksheet sheet) {
        List<Earnings> all = Earnings.of(claim);
        ExactAmount net = Earnings.total(all);
        if (!net.isPositive()) {
            return ExactAmount.ZERO;
        }
        sheet.line(
                CalculationStep.EARNINGS,
                String.join(" + ", all.stream().map(Earnings::formula).toList()),
                net);
        ExactAmount ignored = EarningsDisregard.of(all, net, family, grounds, sheet);
        ExactAmount accommodation = AccommodationDisregard.of(claim, family, net.minus(ignored), sheet);
        ExactAmount childcare = ChildcareCharges.of(all, family, sheet);
        ExactAmount additional = AdditionalEarningsDisregard.of(
                all, net, ignored.plus(childcare), accommodation, family, grounds, sheet);
        return net.minus(ignored)
                .minus(accommodation)
                .minus(additional)
                .minus(childcare)
                .orZeroIfNegative();
    }
}
