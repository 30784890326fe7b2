package org.benefitstriage.engine.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Declaration;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PaymentDetails;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.claim.YesNo;

/** Copies of a claim with one fact put right. {@link #copy} is the only way to one: what is no argument of it stays as it was. */
final class Corrected {

    private Corrected() {}

    static Claim evidence(Claim claim, EvidenceKind kind, Owner owner) {
        LocalDate received = claim.dates().received();
        List<EvidenceItem> items = new ArrayList<>(claim.evidence());
        items.removeIf(item ->
                item.kind() == kind && item.owner() == owner && item.state() != EvidenceState.SUSPECTED_ALTERED);
        items.add(new EvidenceItem(kind, owner, EvidenceState.VERIFIED, EvidenceForm.ORIGINAL, Answer.given(received)));
        return copy(
                claim, claim.incomes(), claim.tenancy(), items, claim.checks(), claim.payment(), claim.declaration());
    }

    static Claim matched(Claim claim, CheckKind kind, Owner owner) {
        return withChecks(claim, checks(claim, kind, owner));
    }

    static Claim earnings(Claim claim, Owner owner, RegularAmount recorded) {
        List<Income> incomes = claim.incomes().stream()
                .map(income ->
                        income instanceof Income.Employment job && job.owner() == owner ? pay(job, recorded) : income)
                .toList();
        return withIncomes(withChecks(claim, checks(claim, CheckKind.EARNINGS, owner)), incomes);
    }

    static Claim pension(Claim claim, Owner owner, RegularAmount recorded) {
        List<Income> incomes = claim.incomes().stream()
                .map(income -> income instanceof Income.Pension pension
                                && Corrections.isPrivate(pension)
                                && pension.owner() == owner
                        ? new Income.Pension(owner, pension.kind(), pension.payer(), recorded, pension.incomeTax())
                        : income)
                .toList();
        return withIncomes(withChecks(claim, checks(claim, CheckKind.PENSION, owner)), incomes);
    }

    static Claim rent(Claim claim, RegularAmount recorded) {
        Claim checked = withChecks(claim, checks(claim, CheckKind.TENANCY, Owner.CLAIMANT));
        return copy(
                checked,
                checked.incomes(),
                checked.tenancy().map(tenancy -> let(tenancy, recorded)),
                checked.evidence(),
                checked.checks(),
                checked.payment(),
                checked.declaration());
    }

    static Claim declaration(Claim claim) {
        Declaration old = claim.declaration();
        Declaration agreed = new Declaration(YesNo.YES, old.signedOn(), old.signedBy());
        return copy(claim, claim.incomes(), claim.tenancy(), claim.evidence(), claim.checks(), claim.payment(), agreed);
    }

    static Claim ownAccount(Claim claim) {
        PaymentDetails old = claim.payment();
        PaymentDetails own = new PaymentDetails(old.payee(), old.sortCode(), old.accountNumber(), YesNo.YES);
        List<ExternalCheck> checks = checks(claim, CheckKind.BANK_ACCOUNT, Owner.CLAIMANT);
        return copy(claim, claim.incomes(), claim.tenancy(), claim.evidence(), checks, own, claim.declaration());
    }

    private static Income pay(Income.Employment job, RegularAmount recorded) {
        return new Income.Employment(
                job.owner(),
                job.employer(),
                job.started(),
                job.weeklyHours(),
                recorded,
                job.incomeTax(),
                job.nationalInsurance(),
                job.pensionContribution(),
                job.specialOccupation());
    }

    private static Tenancy let(Tenancy old, RegularAmount rent) {
        return new Tenancy(
                old.landlord(),
                old.accommodation(),
                old.liableForRent(),
                old.started(),
                rent,
                old.rentFreeWeeks(),
                old.jointTenants(),
                old.bedrooms(),
                old.oneRoomOnly(),
                old.services(),
                old.broadRentalMarketArea(),
                old.writtenAgreement(),
                old.arrears(),
                old.payLandlord());
    }

    /** The checks with this one agreeing, made on the day of receipt; an amount the other side gave stays. */
    private static List<ExternalCheck> checks(Claim claim, CheckKind kind, Owner owner) {
        Answer<RegularAmount> observed =
                claim.check(kind, owner).map(ExternalCheck::observed).orElse(Answer.notGiven());
        List<ExternalCheck> checks = new ArrayList<>(claim.checks());
        checks.removeIf(check -> check.kind() == kind && check.owner() == owner);
        checks.add(new ExternalCheck(
                kind, owner, CheckOutcome.MATCHED, Answer.given(claim.dates().received()), observed));
        return checks;
    }

    private static Claim withChecks(Claim claim, List<ExternalCheck> checks) {
        return copy(
                claim,
                claim.incomes(),
                claim.tenancy(),
                claim.evidence(),
                checks,
                claim.payment(),
                claim.declaration());
    }

    private static Claim withIncomes(Claim claim, List<Income> incomes) {
        return copy(
                claim,
                incomes,
                claim.tenancy(),
                claim.evidence(),
                claim.checks(),
                claim.payment(),
                claim.declaration());
    }

    private static Claim copy(
            Claim claim,
            List<Income> incomes,
            Answer<Tenancy> tenancy,
            List<EvidenceItem> evidence,
            List<ExternalCheck> checks,
            PaymentDetails payment,
            Declaration declaration) {
        return new Claim(
                claim.reference(),
                claim.authority(),
                claim.benefits(),
                claim.secondAdultOnly(),
                claim.channel(),
                claim.dates(),
                claim.claimant(),
                claim.contact(),
                claim.partner(),
                claim.children(),
                claim.nonDependants(),
                claim.boarders(),
                incomes,
                claim.capital(),
                claim.disposals(),
                claim.home(),
                tenancy,
                claim.councilTax(),
                claim.existingBenefits(),
                claim.residence(),
                evidence,
                checks,
                payment,
                declaration,
                claim.backdating(),
                claim.councilInterest(),
                claim.housingNeeds(),
                claim.workingAge());
    }
}
