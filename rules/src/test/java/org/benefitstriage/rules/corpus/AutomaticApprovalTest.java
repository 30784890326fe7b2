package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Backdating;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.CheckOutcome;
import org.benefitstriage.engine.claim.CouncilInterest;
import org.benefitstriage.engine.claim.Disposal;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Residence;
import org.benefitstriage.engine.claim.ResidenceStatus;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.LawChecked;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.Tenancies;
import org.benefitstriage.rules.verify.TestAwards;
import org.benefitstriage.rules.verify.TestFigures;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What automatic approval asks for, item by item: a claim of which only that item fails has exactly one thing that sends it
 * to a person, and without it nothing does.
 */
class AutomaticApprovalTest {

    /** What is asked for, everything that answers for it, and a claim that fails it. */
    private record Item(String asked, Given claim, Set<String> answers) {}

    @Test
    void a_claim_with_nothing_against_it_meets_every_item() {
        assertThat(stopping(Given.given(Claims.singlePensioner()))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_claim_that_fails_one_item_alone_goes_to_a_person() {
        return Stream.of(
                        item("an adopted policy is in force", withoutPolicy(), "MRV-001"),
                        item(
                                "the route is certain",
                                born("1960-06-01"),
                                "CTR-ELG-003-UNKNOWN",
                                "CTR-ELG-SCH1P3-UNKNOWN",
                                "HB-ELG-005-UNKNOWN",
                                "HB-ELG-006A-UNKNOWN",
                                "HB-ELG-075-UNKNOWN"),
                        item("figures are from statute, a table of the department, or signed", doubtful(), "MRV-002"),
                        item("no health data without a recorded basis", health(), "MRV-003"),
                        item("identity is matched", mismatched(CheckKind.IDENTITY), "MRV-004"),
                        item("the National Insurance number is matched", mismatched(CheckKind.NINO), "MRV-005"),
                        item(
                                "residence is satisfied",
                                preSettled(),
                                "MRV-006",
                                "CTR-ELG-012-UNKNOWN",
                                "HB-ELG-010-UNKNOWN"),
                        item(
                                "no undecided non-dependant",
                                undecidedNonDependant(),
                                "MRV-007",
                                "CTR-ELG-SCH1P3-UNKNOWN",
                                "CTR-ELG-SCH1P8-UNKNOWN",
                                "HB-ELG-074-UNKNOWN",
                                "HB-ELG-075-UNKNOWN"),
                        item("nobody is a student", student(), "MRV-008", "HB-ELG-056-UNKNOWN"),
                        item("nobody owns the home", owned(), "MRV-010", "HB-ELG-009-UNKNOWN"),
                        item("the landlord is no relative", tenant(privately().relative(YesNo.YES)), "MRV-011"),
                        item("the landlord lives elsewhere", tenant(privately().livesIn(YesNo.YES)), "MRV-012"),
                        item(
                                "the landlord is of a known kind",
                                tenant(Tenancies.fromCouncil().landlord(LandlordKind.OTHER)),
                                "MRV-013",
                                "HB-ELG-013D-UNKNOWN",
                                "HB-ELG-075-UNKNOWN"),
                        item(
                                "the market area is matched",
                                tenant(privately().noArea()),
                                "MRV-014",
                                "HB-ELG-013D-UNKNOWN",
                                "HB-ELG-075-UNKNOWN"),
                        item(
                                "the home is an ordinary one",
                                tenant(privately().accommodation(AccommodationKind.TEMPORARY)),
                                "MRV-015",
                                "HB-ELG-013D-UNKNOWN",
                                "HB-ELG-075-UNKNOWN"),
                        item(
                                "the date of claim needs no judgement",
                                // At pension age three months are given without a reason: nothing else is in doubt.
                                backdated(),
                                "MRV-016"),
                        item("no capital doubt", disposal(), "MRV-022", "CTR-ELG-SCH1P3-UNKNOWN", "HB-ELG-075-UNKNOWN"),
                        item("no income doubt", mismatched(CheckKind.PENSION), "MRV-026"),
                        item("no open revision", interest(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO), "MRV-018"),
                        item("no suspension", interest(YesNo.NO, YesNo.YES, YesNo.NO, YesNo.NO), "MRV-019"),
                        item("no overpayment", interest(YesNo.NO, YesNo.NO, YesNo.YES, YesNo.NO), "MRV-020"),
                        item("no fraud interest", interest(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.YES), "MRV-021"))
                .map(item -> DynamicTest.dynamicTest(
                        item.asked(), () -> assertThat(stopping(item.claim())).isEqualTo(item.answers())));
    }

    private static Item item(String asked, Given claim, String... answers) {
        return new Item(asked, claim, Set.of(answers));
    }

    private static Given withoutPolicy() {
        return Given.given(Claims.singlePensioner()).policy(new PolicyInForce.NotAdopted("none in this test"));
    }

    private static Given born(String iso) {
        return Given.given(Claims.singlePensioner().claimantBorn(iso));
    }

    private static Given health() {
        return Given.given(Claims.singlePensioner()).entitlements(TestAwards.touchingHealth());
    }

    private static Given owned() {
        return Given.given(Claims.singlePensioner().home(Changes.home(YesNo.YES, YesNo.YES, "2015-05-04", notGiven())));
    }

    private static Tenancies privately() {
        return Tenancies.privately();
    }

    // The test area has a rate, so that only the fact in question is missing.
    private static Given tenant(Tenancies tenancy) {
        return Given.given(Claims.singlePensioner().tenancy(tenancy.build()))
                .figures(TestFigures.withReferenceRent("150.00"));
    }

    private static Given doubtful() {
        return Given.given(Claims.singlePensioner())
                .entitlements(TestAwards.with(TestFigures.of(Certainty.THIRD_PARTY, LawChecked.TEXT)));
    }

    private static Given mismatched(CheckKind kind) {
        return Given.given(Claims.singlePensioner().laterChecks(Changes.check(kind, CheckOutcome.MISMATCHED)));
    }

    private static Given preSettled() {
        return Given.given(
                Claims.singlePensioner().residence(new Residence(ResidenceStatus.PRE_SETTLED, YesNo.YES, notGiven())));
    }

    private static Given undecidedNonDependant() {
        return Given.given(Claims.onGuaranteeCredit()
                .nonDependants(Parts.nonDependant("1990-01-01", NonDependantStatus.NOT_KNOWN)));
    }

    private static Given student() {
        return Given.given(Claims.singlePensioner().claimantIs(Changes.student(YesNo.YES)));
    }

    private static Given backdated() {
        return Given.given(
                Claims.singlePensioner().backdating(given(new Backdating(LocalDate.of(2026, 9, 14), notGiven()))));
    }

    private static Given disposal() {
        return Given.given(Claims.singlePensioner()
                .disposals(new Disposal(Money.of("9000.00"), LocalDate.of(2026, 8, 3), notGiven())));
    }

    private static Given interest(YesNo revision, YesNo suspension, YesNo overpayment, YesNo fraud) {
        return Given.given(Claims.singlePensioner()
                .councilInterest(new CouncilInterest(revision, suspension, overpayment, fraud)));
    }

    private static Set<String> stopping(Given claim) {
        Set<String> stopping = new TreeSet<>(Verified.firedOn(claim));
        stopping.removeIf(
                fired -> !fired.startsWith("MRV-") && !fired.endsWith("-UNKNOWN") && !fired.endsWith("-NOT-MET"));
        return stopping;
    }
}
