package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.money.ExactAmount;

/** Income a week after disregards: earnings, pensions, benefits, other income, boarders and tariff income, added up. */
final class WeeklyIncome {

    private WeeklyIncome() {}

    static ExactAmount of(Claim claim, Family family, ExactAmount capital, DisregardGrounds grounds, Worksheet sheet) {
        List<ExactAmount> parts = parts(claim, family, grounds, sheet);
        add(parts, TariffIncome.of(claim, capital, sheet));
        return total(parts, sheet);
    }

    static ExactAmount withoutTariff(Claim claim, Family family, DisregardGrounds grounds, Worksheet sheet) {
        return total(parts(claim, family, grounds, sheet), sheet);
    }

    private static List<ExactAmount> parts(Claim claim, Family family, DisregardGrounds grounds, Worksheet sheet) {
        for (Income income : claim.incomes()) {
            if (income.owner() != Owner.CLAIMANT && !family.isCouple()) {
                sheet.ask("Income of a partner is listed, and the claim has no partner.");
            }
        }
        List<ExactAmount> parts = new ArrayList<>();
        add(parts, EarnedIncome.of(claim, family, grounds, sheet));
        add(parts, PensionIncome.of(claim, sheet));
        add(parts, BenefitIncome.of(claim, sheet));
        add(parts, MaintenanceAndOtherIncome.of(claim, family, sheet));
        add(parts, BoarderIncome.of(claim, sheet));
        return parts;
    }

    private static ExactAmount total(List<ExactAmount> parts, Worksheet sheet) {
        ExactAmount total = parts.stream().reduce(ExactAmount.ZERO, ExactAmount::plus);
        sheet.line(CalculationStep.INCOME, Wording.sum(parts), total);
        return total;
    }

    private static void add(List<ExactAmount> parts, ExactAmount amount) {
        if (!amount.isZero()) {
            parts.add(amount);
        }
    }
}
