package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.money.ExactAmount;

/** Earnings that count: net earnings less the earnings disregard, the disregard of certain
 * accommodation, the additional disregard and childcare charges. */
final class EarnedIncome {

    private EarnedIncome() {}

    static ExactAmount of(Claim claim, Family family, DisregardGrounds grounds, Worksheet sheet) {
        List<Earnings> statutory = Earnings.ofStatutoryPay(claim);
        List<Earnings> all = new ArrayList<>(Earnings.of(claim));
        if (!statutory.isEmpty()) {
            if (RecalledRule.STATUTORY_PAY_IS_EARNINGS.appliesOn(sheet)) {
                all.addAll(statutory);
            } else {
                sheet.ask("Whether and how statutory sick or maternity pay counts is for a person.");
            }
        }
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
        boolean childcareClaimed = sheet.hasLine(CalculationStep.CHILDCARE);
        ExactAmount additional = AdditionalEarningsDisregard.of(
                all, net, ignored.plus(childcare), accommodation, family, grounds, sheet);
        if (!statutory.isEmpty() && (childcareClaimed || additional.isPositive())) {
            sheet.ask(
                    "Statutory sick or maternity pay is paid, and whether whoever gets it is treated as in work decides"
                            + " childcare or the additional earnings disregard.");
        }
        return net.minus(ignored)
                .minus(accommodation)
                .minus(additional)
                .minus(childcare)
                .orZeroIfNegative();
    }
}
