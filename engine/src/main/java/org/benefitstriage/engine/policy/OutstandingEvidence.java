package org.benefitstriage.engine.policy;

import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Payee;

/**
 * Which evidence a policy asks for that a claim does not have yet. A requirement counts only where the claim has something
 * to prove, and a check by somebody else that came back matched stands in for paper.
 *
 * <p>Never asks for evidence of payments from specified trusts and compensation funds (SI 2012/2885 Sch 8 para 7(5), (7)).
 */
public final class OutstandingEvidence {

    private OutstandingEvidence() {}

    /** The requirements that apply to the claim and are not yet met, in the policy's order. */
    public static List<EvidenceRequirement> of(Claim claim, List<EvidenceRequirement> requirements) {
        return requirements.stream()
                .filter(requirement -> applies(claim, requirement.kind()) && !isMet(claim, requirement))
                .toList();
    }

    /** Whether the claim has anything of this kind to prove. */
    public static boolean applies(Claim claim, EvidenceKind kind) {
        boolean meansTested = !claim.existingBenefits().pensionCredit().hasGuaranteeCredit();
        return switch (kind) {
            case IDENTITY_DOCUMENT, NINO_DOCUMENT, ADDRESS_DOCUMENT, RESIDENCE_STATUS -> true;
            case BENEFIT_AWARD_LETTER -> reliesOnAward(claim);
            case CHILD_BENEFIT_LETTER -> !claim.children().isEmpty();
            case CHILDCARE_INVOICE ->
                claim.children().stream().anyMatch(child -> child.childcare().isGiven());
            case NON_DEPENDANT_INCOME -> !claim.nonDependants().isEmpty();
            case PAYSLIPS -> meansTested && has(claim, Income.Employment.class);
            case SELF_EMPLOYED_ACCOUNTS -> meansTested && has(claim, Income.SelfEmployment.class);
            case PENSION_STATEMENT -> meansTested && has(claim, Income.Pension.class);
            case OTHER_INCOME -> meansTested && hasOtherIncomeToProve(claim);
            case BANK_STATEMENTS, CAPITAL_DOCUMENT -> meansTested && hasCapitalToProve(claim);
            case TENANCY_AGREEMENT, RENT_STATEMENT -> claim.claims(Benefit.HOUSING_BENEFIT);
            case SERVICE_CHARGE_SCHEDULE ->
                claim.tenancy().map(tenancy -> !tenancy.services().isEmpty()).orElse(false);
            case SUPPORTED_HOUSING_DECLARATION ->
                claim.tenancy()
                        .map(tenancy -> tenancy.accommodation().isSpecified())
                        .orElse(false);
            case COUNCIL_TAX_RECORD -> claim.claims(Benefit.COUNCIL_TAX_REDUCTION);
            case BANK_DETAILS -> claim.payment().payee() == Payee.CLAIMANT;
            case APPOINTEE_LETTER ->
                switch (claim.declaration().signedBy()) {
                    case APPOINTEE, ATTORNEY, OTHER -> true;
                    case CLAIMANT, PARTNER, NOT_ANSWERED -> false;
                };
            case BACKDATING_REASON -> claim.backdating().isGiven();
        };
    }

    private static boolean isMet(Claim claim, EvidenceRequirement requirement) {
        return isChecked(claim, requirement.kind())
                || claim.evidence().stream().anyMatch(item -> stands(item, requirement));
    }

    private static boolean stands(EvidenceItem item, EvidenceRequirement requirement) {
        return item.kind() == requirement.kind()
                && item.state().counts()
                && (!requirement.originalOnly() || item.form() == EvidenceForm.ORIGINAL);
    }

    /** Whether a check by somebody else already proves what the evidence would. */
    private static boolean isChecked(Claim claim, EvidenceKind kind) {
        return switch (kind) {
            case IDENTITY_DOCUMENT -> matched(claim, CheckKind.IDENTITY) && partnerMatched(claim, CheckKind.IDENTITY);
            case NINO_DOCUMENT -> matched(claim, CheckKind.NINO) && partnerMatched(claim, CheckKind.NINO);
            case ADDRESS_DOCUMENT -> matched(claim, CheckKind.ADDRESS);
            case RESIDENCE_STATUS -> matched(claim, CheckKind.RESIDENCE) || matched(claim, CheckKind.BENEFIT_AWARD);
            case BENEFIT_AWARD_LETTER -> matched(claim, CheckKind.BENEFIT_AWARD);
            case PAYSLIPS -> matched(claim, CheckKind.EARNINGS);
            case PENSION_STATEMENT -> matched(claim, CheckKind.PENSION);
            case TENANCY_AGREEMENT, RENT_STATEMENT -> matched(claim, CheckKind.TENANCY);
            case COUNCIL_TAX_RECORD -> matched(claim, CheckKind.COUNCIL_TAX_RECORD);
            case BANK_DETAILS -> matched(claim, CheckKind.BANK_ACCOUNT);
            case CHILD_BENEFIT_LETTER,
                    CHILDCARE_INVOICE,
                    NON_DEPENDANT_INCOME,
                    SELF_EMPLOYED_ACCOUNTS,
                    OTHER_INCOME,
                    BANK_STATEMENTS,
                    CAPITAL_DOCUMENT,
                    SERVICE_CHARGE_SCHEDULE,
                    SUPPORTED_HOUSING_DECLARATION,
                    APPOINTEE_LETTER,
                    BACKDATING_REASON -> false;
        };
    }

    private static boolean matched(Claim claim, CheckKind kind) {
        return claim.outcome(kind, Owner.CLAIMANT) == CheckOutcome.MATCHED;
    }

    private static boolean partnerMatched(Claim claim, CheckKind kind) {
        return !claim.hasPartner() || claim.outcome(kind, Owner.PARTNER) == CheckOutcome.MATCHED;
    }

    private static boolean reliesOnAward(Claim claim) {
        var benefits = claim.existingBenefits();
        return benefits.pensionCredit().hasGuaranteeCredit()
                || benefits.pensionCredit().hasSavingsCreditOnly()
                || benefits.universalCredit().isAwarded()
                || benefits.anyLegacyIncomeRelatedBenefit();
    }

    private static boolean has(Claim claim, Class<? extends Income> kind) {
        return claim.incomes().stream().anyMatch(kind::isInstance);
    }

    private static boolean hasOtherIncomeToProve(Claim claim) {
        return has(claim, Income.StateBenefit.class)
                || !claim.boarders().isEmpty()
                || claim.incomes(Income.OtherIncome.class).stream()
                        .anyMatch(income -> income.kind() != OtherIncomeKind.SPECIFIED_TRUST_OR_COMPENSATION);
    }

    private static boolean hasCapitalToProve(Claim claim) {
        return claim.capital().stream()
                .anyMatch(holding -> holding.kind() != CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION);
    }
}
