package org.benefitstriage.engine.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Payee;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.entitlement.WorkingAgePassport;

/**
 * About whom a piece of evidence can be asked for on this claim, if at all. Nothing is asked about income or capital that the
 * award does not look at, and never about payments from specified trusts and compensation funds (SI 2012/2885 Sch 8 para
 * 7(5), (7)).
 */
final class EvidenceNeeds {

    private final Claim claim;
    private final boolean housing;
    private final boolean incomeCounts;
    private final boolean capitalCounts;

    EvidenceNeeds(Claim claim) {
        this.claim = claim;
        this.housing = claim.claims(Benefit.HOUSING_BENEFIT) && claim.tenancy().isGiven();
        var credit = claim.existingBenefits().pensionCredit();
        boolean passported = credit.hasGuaranteeCredit() || onlyHousingPassportedAtWorkingAge(claim);
        this.incomeCounts = !passported;
        this.capitalCounts = !passported && !credit.hasSavingsCreditOnly();
    }

    // A council's own scheme may look at income for council tax reduction whatever passports the rent.
    private static boolean onlyHousingPassportedAtWorkingAge(Claim claim) {
        return !claim.claims(Benefit.COUNCIL_TAX_REDUCTION)
                && WorkingAgePassport.of(claim).isPresent();
    }

    /** The people whose evidence of this kind the claim needs; nobody when it does not. */
    List<Owner> ownersFor(EvidenceKind kind) {
        return switch (kind) {
            case IDENTITY_DOCUMENT, NINO_DOCUMENT -> couple();
            case ADDRESS_DOCUMENT -> claimantIf(true);
            case RESIDENCE_STATUS -> claimantIf(!ResidenceFacts.of(claim).exemptByBenefit());
            case BENEFIT_AWARD_LETTER -> claimantIf(BenefitFacts.of(claim).anyReliedOn() || anyStateBenefit());
            case CHILD_BENEFIT_LETTER -> claimantIf(!claim.children().isEmpty());
            case CHILDCARE_INVOICE ->
                claimantIf(incomeCounts
                        && claim.children().stream()
                                .anyMatch(child -> child.childcare().isGiven()));
            case NON_DEPENDANT_INCOME ->
                claimantIf(claim.nonDependants().stream().anyMatch(NonDependantFacts::needsIncomeEvidence));
            case PAYSLIPS -> incomeOwners(Income.Employment.class);
            case SELF_EMPLOYED_ACCOUNTS -> incomeOwners(Income.SelfEmployment.class);
            case PENSION_STATEMENT -> incomeOwners(Income.Pension.class);
            case OTHER_INCOME -> claimantIf(incomeCounts && anyOtherIncome());
            case BANK_STATEMENTS -> claimantIf(capitalCounts && anyCapital(true));
            case CAPITAL_DOCUMENT -> claimantIf(capitalCounts && anyCapital(false));
            case TENANCY_AGREEMENT, RENT_STATEMENT -> claimantIf(housing);
            case SERVICE_CHARGE_SCHEDULE ->
                claimantIf(housing
                        && claim.tenancy().fold(tenancy -> !tenancy.services().isEmpty(), () -> false));
            case SUPPORTED_HOUSING_DECLARATION ->
                claimantIf(housing
                        && claim.tenancy()
                                .fold(tenancy -> tenancy.accommodation().isSpecified(), () -> false));
            case COUNCIL_TAX_RECORD -> claimantIf(claim.claims(Benefit.COUNCIL_TAX_REDUCTION));
            case BANK_DETAILS -> claimantIf(PaymentFacts.of(claim).needsAccount() && paidToClaimant());
            case APPOINTEE_LETTER -> claimantIf(signedForClaimant());
            case BACKDATING_REASON -> claimantIf(claim.backdating().isGiven());
        };
    }

    private List<Owner> couple() {
        return claim.hasPartner() ? List.of(Owner.CLAIMANT, Owner.PARTNER) : List.of(Owner.CLAIMANT);
    }

    private static List<Owner> claimantIf(boolean needed) {
        return needed ? List.of(Owner.CLAIMANT) : List.of();
    }

    private List<Owner> incomeOwners(Class<? extends Income> kind) {
        if (!incomeCounts) {
            return List.of();
        }
        Set<Owner> owners = new TreeSet<>();
        claim.incomes(kind).forEach(income -> owners.add(income.owner()));
        return new ArrayList<>(owners);
    }

    private boolean anyStateBenefit() {
        return incomeCounts && !claim.incomes(Income.StateBenefit.class).isEmpty();
    }

    private boolean anyOtherIncome() {
        return claim.incomes(Income.OtherIncome.class).stream()
                .anyMatch(income -> income.kind() != OtherIncomeKind.SPECIFIED_TRUST_OR_COMPENSATION);
    }

    private boolean anyCapital(boolean inAccounts) {
        return claim.capital().stream()
                .map(Capital::kind)
                .filter(kind -> kind != CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION)
                .anyMatch(kind -> isAccount(kind) == inAccounts);
    }

    private static boolean isAccount(CapitalKind kind) {
        return switch (kind) {
            case CURRENT_ACCOUNT, SAVINGS_ACCOUNT, ISA, CASH -> true;
            case NATIONAL_SAVINGS_OR_PREMIUM_BONDS,
                    SHARES_OR_UNIT_TRUSTS,
                    PROPERTY_OTHER_THAN_HOME,
                    LAND,
                    TRUST,
                    MONEY_OWED,
                    SPECIFIED_TRUST_OR_COMPENSATION,
                    OTHER -> false;
        };
    }

    private boolean paidToClaimant() {
        return claim.payment().payee() == Payee.CLAIMANT;
    }

    private boolean signedForClaimant() {
        Signatory signatory = claim.declaration().signedBy();
        return signatory == Signatory.APPOINTEE || signatory == Signatory.ATTORNEY;
    }
}
