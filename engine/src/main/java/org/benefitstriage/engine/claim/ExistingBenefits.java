package org.benefitstriage.engine.claim;

/**
 * Benefits that passport a claim or select the regulations, of claimant or partner.
 *
 * @param pensionCredit pension credit
 * @param universalCredit universal credit
 * @param incomeSupport income support
 * @param incomeBasedJsa income-based jobseeker's allowance
 * @param incomeRelatedEsa income-related employment and support allowance
 * @param protectedMixedAgeCouple a couple, one below pension age, entitled to pension credit or housing benefit as a
 *     pension-age couple before 15 May 2019 and ever since (SI 2014/1230 reg 6A(4)-(5))
 */
public record ExistingBenefits(
        PensionCredit pensionCredit,
        UniversalCredit universalCredit,
        YesNo incomeSupport,
        YesNo incomeBasedJsa,
        YesNo incomeRelatedEsa,
        YesNo protectedMixedAgeCouple) {

    /** Whether income support, income-based JSA or income-related ESA is paid. */
    public boolean anyLegacyIncomeRelatedBenefit() {
        return incomeSupport.isYes() || incomeBasedJsa.isYes() || incomeRelatedEsa.isYes();
    }
}
