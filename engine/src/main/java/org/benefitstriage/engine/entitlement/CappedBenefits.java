package org.benefitstriage.engine.entitlement;

import java.util.Set;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.money.ExactAmount;

/** The welfare benefits besides housing benefit that count towards the benefit cap (from general knowledge). */
final class CappedBenefits {

    private static final Set<StateBenefitKind> COUNTED = Set.of(
            StateBenefitKind.INCOME_SUPPORT,
            StateBenefitKind.INCOME_BASED_JSA,
            StateBenefitKind.INCOME_RELATED_ESA,
            StateBenefitKind.NEW_STYLE_ESA,
            StateBenefitKind.NEW_STYLE_JSA,
            StateBenefitKind.CHILD_BENEFIT,
            StateBenefitKind.CHILD_TAX_CREDIT,
            StateBenefitKind.MATERNITY_ALLOWANCE,
            StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE);

    private CappedBenefits() {}

    /** What they come to a week; asks about a benefit that is paid without its amount. */
    static ExactAmount weekly(Claim claim, Worksheet sheet) {
        var benefits = claim.existingBenefits();
        requireAmount(claim, benefits.incomeSupport(), StateBenefitKind.INCOME_SUPPORT, sheet);
        requireAmount(claim, benefits.incomeBasedJsa(), StateBenefitKind.INCOME_BASED_JSA, sheet);
        requireAmount(claim, benefits.incomeRelatedEsa(), StateBenefitKind.INCOME_RELATED_ESA, sheet);
        return claim.incomes(Income.StateBenefit.class).stream()
                .filter(benefit -> COUNTED.contains(benefit.kind()))
                .map(Income.StateBenefit::weeklyGross)
                .reduce(ExactAmount.ZERO, ExactAmount::plus);
    }

    private static void requireAmount(Claim claim, YesNo paid, StateBenefitKind kind, Worksheet sheet) {
        boolean amountGiven =
                claim.incomes(Income.StateBenefit.class).stream().anyMatch(benefit -> benefit.kind() == kind);
        if (paid.isYes() && !amountGiven) {
            sheet.ask("How much " + Wording.inWords(kind) + " is paid is not given, and the benefit cap counts it.");
        }
    }
}
