package org.benefitstriage.rules.boundaries;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.Money;

/** Claims with one amount, number of hours or birthday that a limit is about; everything else far from any limit. */
final class LimitClaims {

    /** The first day of entitlement of the fixture claims. */
    private static final LocalDate START = LocalDate.of(2026, 10, 19);

    private LimitClaims() {}

    static ClaimFixture savings(String pounds) {
        return Claims.singlePensioner().capital(Parts.savings(pounds));
    }

    static ClaimFixture aboveTenThousand(String pounds) {
        Money more = Money.of(pounds);
        return Claims.singlePensioner().capital(Parts.savings("10000.00"), Parts.savings(Pair.pounds(more.pence())));
    }

    static ClaimFixture guaranteeCreditRent(String pounds) {
        return Claims.onGuaranteeCredit().tenancy(Parts.tenancy(LandlordKind.COUNCIL, Parts.weekly(pounds)));
    }

    /** The limit is a day, as a number of days since 1 January 1970. */
    static ClaimFixture reachesPensionAge(long day, int past) {
        return Claims.singlePensioner()
                .claimantBorn(
                        LocalDate.ofEpochDay(day).plusDays(past).minusYears(66).toString());
    }

    static ClaimFixture singlePay(String pounds) {
        return paid(Claims.singlePensioner(), 10, pounds);
    }

    static ClaimFixture couplesPay(String pounds) {
        return paid(Claims.pensionerCouple(), 10, pounds);
    }

    static ClaimFixture loneParentsPay(String pounds) {
        return paid(Claims.singlePensioner().children(child(notGivenCare())), 10, pounds);
    }

    static ClaimFixture disabledPay(String pounds) {
        return paid(Claims.singlePensioner().claimantIs(Parts.registeredBlind()), 10, pounds);
    }

    /** The ordinary disregard of a single person comes first, so the earnings are 5.00 more. */
    static ClaimFixture payAboveTheOrdinaryDisregard(String pounds) {
        return paid(Claims.singlePensioner(), 30, Pair.pounds(Money.of(pounds).pence() + 500));
    }

    static ClaimFixture hours(long limit, int past) {
        return paid(Claims.singlePensioner(), (int) limit + past, "200.00");
    }

    static ClaimFixture hoursOfADisabledPerson(long limit, int past) {
        return paid(Claims.singlePensioner().claimantIs(Parts.registeredBlind()), (int) limit + past, "200.00");
    }

    static ClaimFixture childcareForOne(String pounds) {
        return paid(Claims.singlePensioner().children(child(care(pounds))), 20, "900.00");
    }

    static ClaimFixture childcareForTwo(String pounds) {
        String rest = Pair.pounds(Money.of(pounds).pence() - 10_000);
        return paid(Claims.singlePensioner().children(child(care("100.00")), child(care(rest))), 20, "900.00");
    }

    static ClaimFixture boarder(String pounds) {
        return Claims.singlePensioner().boarders(paying(BoarderKind.BOARDER, pounds));
    }

    static ClaimFixture lodger(String pounds) {
        return Claims.singlePensioner().boarders(paying(BoarderKind.LODGER, pounds));
    }

    static ClaimFixture maintenance(String pounds) {
        return Claims.singlePensioner()
                .children(child(notGivenCare()))
                .incomes(Parts.other(Owner.CLAIMANT, OtherIncomeKind.ADULT_MAINTENANCE, pounds));
    }

    static ClaimFixture widowedParent(String pounds) {
        return Claims.singlePensioner()
                .incomes(Parts.benefit(Owner.CLAIMANT, StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE, pounds));
    }

    static ClaimFixture warPension(String pounds) {
        return Claims.singlePensioner()
                .incomes(Parts.pension(Owner.CLAIMANT, PensionKind.WAR_DISABLEMENT, pounds, "0.00"));
    }

    static ClaimFixture nonDependantOfAge(long years, int past) {
        return withNonDependant(
                Parts.worker(START.minusYears(years).minusDays(past).toString(), 40, "900.00"));
    }

    static ClaimFixture nonDependantsHours(long limit, int past) {
        return withNonDependant(Parts.worker("1990-01-01", (int) limit + past, "900.00"));
    }

    static ClaimFixture nonDependantsIncome(String pounds) {
        return withNonDependant(Parts.worker("1990-01-01", 40, pounds));
    }

    /** Too much income for class A or B, so that class C decides. */
    static ClaimFixture secondAdultsIncome(String pounds) {
        return Claims.singlePensioner()
                .incomes(Parts.statePension(Owner.CLAIMANT, "900.00"))
                .nonDependants(Parts.worker("1990-01-01", 20, pounds));
    }

    private static ClaimFixture withNonDependant(NonDependant person) {
        // On guarantee credit, so that council tax reduction stays above what a second adult could bring.
        return Claims.onGuaranteeCredit().nonDependants(person);
    }

    private static ClaimFixture paid(ClaimFixture claim, int hours, String pounds) {
        Income.Employment job = Parts.pay(Owner.CLAIMANT, hours, pounds);
        return claim.incomes(job);
    }

    private static Answer<Childcare> care(String pounds) {
        return given(new Childcare(Parts.weekly(pounds), YesNo.YES));
    }

    private static Answer<Childcare> notGivenCare() {
        return notGiven();
    }

    private static Child child(Answer<Childcare> care) {
        return new Child(
                "Robin", LocalDate.of(2018, 5, 1), given(Sex.FEMALE), YesNo.YES, 7, ChildDisability.NONE, care);
    }

    private static Boarder paying(BoarderKind kind, String pounds) {
        return new Boarder(kind, Parts.weekly(pounds), 1, YesNo.NO);
    }
}
