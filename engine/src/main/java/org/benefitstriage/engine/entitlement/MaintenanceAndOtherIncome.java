package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * Income that is neither work, pension nor benefit. Maintenance for an adult counts, less a disregard where there is a child in
 * the family. Maintenance for a child does not count at pension age (from general knowledge: it is not in the list of SI
 * 2006/214 reg 29(1)), nor do payments from specified trusts. The rest is asked of a person.
 */
final class MaintenanceAndOtherIncome {

    private MaintenanceAndOtherIncome() {}

    static ExactAmount of(Claim claim, Family family, Worksheet sheet) {
        List<Income.OtherIncome> maintenance = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (Income.OtherIncome income : claim.incomes(Income.OtherIncome.class)) {
            switch (income.kind()) {
                case ADULT_MAINTENANCE -> maintenance.add(income);
                case CHILD_MAINTENANCE, SPECIFIED_TRUST_OR_COMPENSATION -> ignored.add(Wording.weekly(income.amount()));
                case CHARITABLE_OR_VOLUNTARY -> {
                    if (RecalledRule.CHARITABLE_PAYMENTS_ARE_IGNORED.appliesOn(sheet)) {
                        ignored.add(Wording.weekly(income.amount()));
                    } else {
                        ask(income, sheet);
                    }
                }
                case RENT_FROM_PROPERTY, STUDENT_FINANCE, ROYALTIES, OTHER -> ask(income, sheet);
            }
        }
        if (!ignored.isEmpty()) {
            sheet.line(CalculationStep.IGNORED_INCOME, "ignored: " + String.join(" + ", ignored), ExactAmount.ZERO);
        }
        return maintenance.isEmpty() ? ExactAmount.ZERO : maintenance(maintenance, family, sheet);
    }

    private static void ask(Income.OtherIncome income, Worksheet sheet) {
        sheet.ask("Whether and how income of the kind " + Wording.inWords(income.kind()) + " counts is for a person.");
    }

    private static ExactAmount maintenance(List<Income.OtherIncome> payments, Family family, Worksheet sheet) {
        ExactAmount total =
                payments.stream().map(Income.OtherIncome::weeklyGross).reduce(ExactAmount.ZERO, ExactAmount::plus);
        String formula = String.join(
                " + ",
                payments.stream()
                        .map(payment -> Wording.weekly(payment.amount()))
                        .toList());
        if (family.children().isEmpty()) {
            sheet.line(CalculationStep.MAINTENANCE, formula, total);
            return total;
        }
        Money ignored = sheet.money("disregard.maintenance");
        ExactAmount counted = total.minus(ignored).orZeroIfNegative();
        sheet.line(CalculationStep.MAINTENANCE, formula + " - " + ignored, counted);
        return counted;
    }
}
