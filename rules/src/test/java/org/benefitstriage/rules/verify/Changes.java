package org.benefitstriage.rules.verify;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.claim.Absence;
import org.benefitstriage.engine.claim.Address;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.ClaimDates;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.CouncilTaxBand;
import org.benefitstriage.engine.claim.Declaration;
import org.benefitstriage.engine.claim.EvidenceForm;
import org.benefitstriage.engine.claim.EvidenceItem;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.EvidenceState;
import org.benefitstriage.engine.claim.ExternalCheck;
import org.benefitstriage.engine.claim.Home;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Nino;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.claim.Person;
import org.benefitstriage.engine.claim.PersonalCircumstances;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.UniversalCredit;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.Money;

/** Parts of a claim with the one fact that a rule looks at. */
public final class Changes {

    private Changes() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static ClaimDates dates(String received, String firstContact, String formIssued) {
        return new ClaimDates(day(received), given(day(firstContact)), given(day(formIssued)));
    }

    public static Home home(YesNo livesHere, YesNo owns, String movedIn, Answer<Absence> absence) {
        return new Home(
                new Address(List.of("1 Example Street", "Needwood"), "ZZ1 1AA", given("100000000001")),
                given(day(movedIn)),
                notGiven(),
                livesHere,
                owns,
                absence);
    }

    public static Absence absence(String from, String expectedReturn) {
        return new Absence(day(from), given(day(expectedReturn)), YesNo.NO, notGiven());
    }

    /** A check of the claimant that came back without an amount. */
    public static ExternalCheck check(CheckKind kind, CheckOutcome outcome) {
        return new ExternalCheck(kind, Owner.CLAIMANT, outcome, given(day("2026-10-14")), notGiven());
    }

    /** A mismatched check of the claimant with the weekly amount that the other side holds. */
    public static ExternalCheck recorded(CheckKind kind, String weekly) {
        return new ExternalCheck(
                kind, Owner.CLAIMANT, CheckOutcome.MISMATCHED, given(day("2026-10-14")), given(Parts.weekly(weekly)));
    }

    public static ExternalCheck matchedOn(CheckKind kind, String iso) {
        return new ExternalCheck(kind, Owner.CLAIMANT, CheckOutcome.MATCHED, given(day(iso)), notGiven());
    }

    public static ExternalCheck ofPartner(CheckKind kind) {
        return new ExternalCheck(kind, Owner.PARTNER, CheckOutcome.MATCHED, given(day("2026-10-14")), notGiven());
    }

    public static EvidenceItem evidence(EvidenceKind kind, EvidenceState state, EvidenceForm form, String dated) {
        return new EvidenceItem(kind, Owner.CLAIMANT, state, form, given(day(dated)));
    }

    public static EvidenceItem verified(EvidenceKind kind) {
        return evidence(kind, EvidenceState.VERIFIED, EvidenceForm.ORIGINAL, "2026-10-01");
    }

    /** Council tax of £1,560.00 for a claimant who is or is not liable. */
    public static CouncilTax councilTax(YesNo liable, Answer<Integer> adults, YesNo discount, int others) {
        return councilTax("1560.00", liable, adults, discount, others);
    }

    public static CouncilTax councilTax(
            String annual, YesNo liable, Answer<Integer> adults, YesNo discount, int others) {
        return new CouncilTax(
                given("70000001"),
                CouncilTaxBand.B,
                Money.of(annual),
                liable,
                others,
                adults,
                discount,
                YesNo.NO,
                given(day("2015-05-04")));
    }

    public static Declaration signed(YesNo agreed, String on, Signatory by) {
        return new Declaration(agreed, given(day(on)), by);
    }

    public static PensionCredit pensionCredit(PensionCreditState state) {
        return new PensionCredit(state, notGiven(), notGiven(), notGiven(), notGiven(), notGiven());
    }

    public static UniversalCredit universalCredit(UniversalCreditState state) {
        return new UniversalCredit(state, notGiven(), notGiven());
    }

    public static Person person(String born, Answer<Nino> nino, YesNo appliedFor) {
        return new Person(
                notGiven(), "Alex", "Example", notGiven(), day(born), nino, appliedFor, Parts.circumstances());
    }

    public static PersonalCircumstances student(YesNo answer) {
        return new PersonalCircumstances(answer, YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, Set.of(), 0);
    }

    public static Child child(String born, int nights, Answer<Childcare> childcare) {
        return new Child("Robin", day(born), given(Sex.FEMALE), YesNo.YES, nights, ChildDisability.NONE, childcare);
    }

    public static Childcare childcare(YesNo registered) {
        return new Childcare(Parts.weekly("60.00"), registered);
    }

    /** A trade of so many hours a week. */
    public static Income.SelfEmployment trade(String started, int hours, String turnover, String costs) {
        return new Income.SelfEmployment(
                Owner.CLAIMANT,
                given("gardening"),
                given(day(started)),
                hours,
                Parts.weekly(turnover),
                Money.of(costs),
                Money.ZERO,
                Money.ZERO);
    }

    public static Income.Employment payWithoutEmployer(String weekly) {
        return new Income.Employment(
                Owner.CLAIMANT,
                notGiven(),
                notGiven(),
                20,
                Parts.weekly(weekly),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                YesNo.NO);
    }
}
