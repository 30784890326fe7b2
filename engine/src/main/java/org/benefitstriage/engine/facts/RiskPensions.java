package org.benefitstriage.engine.facts;

import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.entitlement.DeclaredIncome;
import org.benefitstriage.engine.money.Money;

/**
 * Occupational and personal pensions as risk sees them: of claimant and any partner together, whole pence a week.
 *
 * @param passported whether all income is ignored
 * @param declared gross pensions declared
 * @param recorded gross pensions on the record, for those for whom it is known
 * @param recordKnown whether the record gave an amount for anyone
 * @param gap distance between declared and recorded, the largest of any one person
 * @param mismatchedWithoutAmount whether a check came back mismatched and gave no amount
 */
public record RiskPensions(
        boolean passported,
        Money declared,
        Money recorded,
        boolean recordKnown,
        Money gap,
        boolean mismatchedWithoutAmount) {

    static RiskPensions of(Claim claim) {
        RiskEarnings.Comparison sum =
                RiskEarnings.Comparison.over(claim, CheckKind.PENSION, DeclaredIncome::weeklyPrivatePensions);
        return new RiskPensions(
                claim.existingBenefits().pensionCredit().hasGuaranteeCredit(),
                sum.declared(),
                sum.recorded(),
                sum.recordKnown(),
                sum.gap(),
                sum.mismatchedWithoutAmount());
    }

    /** Whether pensions matter to the award. */
    public boolean counted() {
        return !passported;
    }
}
