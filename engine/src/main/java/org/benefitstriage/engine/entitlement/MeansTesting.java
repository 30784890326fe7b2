package org.benefitstriage.engine.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;

/**
 * The means test at pension age: guarantee credit in payment passports, savings credit alone takes the figures of the
 * Department for Work and Pensions, everybody else is worked out from the claim.
 */
final class MeansTesting {

    private MeansTesting() {}

    /** The means test, or nothing when capital is above the limit. */
    static Optional<MeansTest> of(Claim claim, Family family, Worksheet sheet) {
        PensionCredit credit = claim.existingBenefits().pensionCredit();
        if (credit.hasGuaranteeCredit()) {
            sheet.line(CalculationStep.PASSPORT, "guarantee credit in payment", ExactAmount.ZERO);
            return Optional.of(MeansTest.passported(MeansTest.Basis.GUARANTEE_CREDIT));
        }
        return credit.hasSavingsCreditOnly()
                ? savingsCredit(claim, credit, family, sheet)
                : fullAssessment(claim, family, sheet);
    }

    private static Optional<MeansTest> savingsCredit(
            Claim claim, PensionCredit credit, Family family, Worksheet sheet) {
        List<String> missing = new ArrayList<>();
        if (!credit.assessedWeeklyIncome().isGiven()) {
            missing.add("assessed income");
        }
        if (!credit.assessedCapital().isGiven()) {
            missing.add("capital");
        }
        if (!credit.weeklySavingsCredit().isGiven()) {
            missing.add("savings credit a week");
        }
        if (!missing.isEmpty()) {
            sheet.ask("Savings credit alone is in payment, and the pension credit figures are not given: "
                    + String.join(", ", missing) + ".");
        }
        ExactAmount capital = credit.assessedCapital().orElse(Money.ZERO).exact();
        if (CapitalLimit.isExceeded(capital, "as worked out for pension credit", sheet)) {
            return Optional.empty();
        }
        Money assessed = credit.assessedWeeklyIncome().orElse(Money.ZERO);
        Money savingsCredit = credit.weeklySavingsCredit().orElse(Money.ZERO);
        // The figure already has tariff income and pension credit's own disregards in it; ours differ for these.
        ExactAmount adjusted = SavingsCreditAdjustments.of(claim, family, sheet);
        ExactAmount income =
                assessed.plus(savingsCredit).exact().minus(adjusted).orZeroIfNegative();
        sheet.line(
                CalculationStep.SAVINGS_CREDIT,
                "assessed income " + assessed + " + savings credit " + savingsCredit
                        + (adjusted.isZero() ? "" : " - " + adjusted),
                income);
        return Optional.of(
                new MeansTest(MeansTest.Basis.SAVINGS_CREDIT, income, ApplicableAmount.of(claim, family, sheet)));
    }

    private static Optional<MeansTest> fullAssessment(Claim claim, Family family, Worksheet sheet) {
        ExactAmount capital = AssessedCapital.total(claim);
        if (CapitalLimit.isExceeded(claim, capital, sheet)) {
            return Optional.empty();
        }
        ExactAmount income = WeeklyIncome.of(claim, family, capital, DisregardGrounds.atPensionAge(family), sheet);
        return Optional.of(
                new MeansTest(MeansTest.Basis.FULL_ASSESSMENT, income, ApplicableAmount.of(claim, family, sheet)));
    }
}
