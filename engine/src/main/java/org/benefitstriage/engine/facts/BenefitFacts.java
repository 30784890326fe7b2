package org.benefitstriage.engine.facts;

import java.util.List;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.risk.Observation;

/**
 * Benefits that passport the claim or select the regulations.
 *
 * @param pensionCredit which part of pension credit is in payment
 * @param universalCredit whether universal credit is awarded
 * @param legacyBenefit whether income support, income-based JSA or income-related ESA is paid
 * @param legacyAnswered whether all three of those questions are answered
 * @param dwpFiguresGiven whether DWP's income, capital and savings credit figures are all given
 * @param protectedMixedAgeCouple whether the couple has kept a pension-age route since before 15 May 2019
 * @param partner whether there is a partner
 * @param awardCheck what the check of the award came back with
 */
public record BenefitFacts(
        PensionCreditState pensionCredit,
        UniversalCreditState universalCredit,
        boolean legacyBenefit,
        boolean legacyAnswered,
        boolean dwpFiguresGiven,
        YesNo protectedMixedAgeCouple,
        boolean partner,
        CheckOutcome awardCheck)
        implements Observed {

    /** The benefits of a claim. */
    public static BenefitFacts of(Claim claim) {
        ExistingBenefits benefits = claim.existingBenefits();
        var credit = benefits.pensionCredit();
        return new BenefitFacts(
                credit.state(),
                benefits.universalCredit().state(),
                benefits.anyLegacyIncomeRelatedBenefit(),
                benefits.incomeSupport().isAnswered()
                        && benefits.incomeBasedJsa().isAnswered()
                        && benefits.incomeRelatedEsa().isAnswered(),
                credit.assessedWeeklyIncome().isGiven()
                        && credit.assessedCapital().isGiven()
                        && credit.weeklySavingsCredit().isGiven(),
                benefits.protectedMixedAgeCouple(),
                claim.hasPartner(),
                outcomeOfEither(claim));
    }

    /** A mismatch about anyone counts before a match; the award may be in either partner's name. */
    private static CheckOutcome outcomeOfEither(Claim claim) {
        CheckOutcome found = CheckOutcome.NOT_CHECKED;
        for (Owner owner : Owner.values()) {
            CheckOutcome outcome = claim.outcome(CheckKind.BENEFIT_AWARD, owner);
            if (outcome == CheckOutcome.MISMATCHED) {
                return outcome;
            }
            if (outcome == CheckOutcome.MATCHED) {
                found = outcome;
            }
        }
        return found;
    }

    public boolean guaranteeCredit() {
        return pensionCredit == PensionCreditState.GUARANTEE_CREDIT;
    }

    public boolean savingsCreditOnly() {
        return pensionCredit == PensionCreditState.SAVINGS_CREDIT_ONLY;
    }

    public boolean pensionCreditAnswered() {
        return pensionCredit != PensionCreditState.NOT_ANSWERED;
    }

    public boolean universalCreditAnswered() {
        return universalCredit != UniversalCreditState.NOT_ANSWERED;
    }

    /** Whether universal credit is awarded, even one of nil; the run-on under reg 60A is not. */
    public boolean universalCreditAwarded() {
        return universalCredit == UniversalCreditState.AWARDED || universalCredit == UniversalCreditState.AWARDED_NIL;
    }

    /** Whether any of these benefits is relied on by the claim. */
    public boolean anyReliedOn() {
        return guaranteeCredit() || savingsCreditOnly() || universalCreditAwarded() || legacyBenefit;
    }

    public boolean awardMatched() {
        return awardCheck == CheckOutcome.MATCHED;
    }

    @Override
    public List<Observation> observations() {
        return List.of(
                Words.seen("pension credit", pensionCredit),
                Words.seen("universal credit", universalCredit),
                Words.seen("income support, income-based JSA or income-related ESA", legacyBenefit),
                Words.seen("benefit award check", awardCheck));
    }
}
