package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Signatory;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.policy.HaltReason;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.Tenancies;
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
        return items().map(item -> DynamicTest.dynamicTest(
                item.asked(), () -> assertThat(stopping(item.claim())).isEqualTo(item.answers())));
    }

    @Test
    void every_guard_rail_of_the_rule_book_has_an_item() {
        Assessment assessment = Given.given(Claims.singlePensioner()).assessment();
        Set<String> rails = new TreeSet<>();
        Verified.BOOK
                .guardRails(assessment, List.of())
                .forEach(rail -> rails.add(rail.id().value()));
        items().forEach(item -> rails.removeAll(item.answers()));
        assertThat(rails).isEmpty();
    }

    private static Stream<Item> items() {
        return Stream.of(
                item("an adopted policy is in force", StoppedClaims.withoutPolicy(), "MRV-001"),
                item(
                        "the route is certain",
                        StoppedClaims.born("1960-06-01"),
                        "CTR-ELG-003-UNKNOWN",
                        "CTR-ELG-SCH1P3-UNKNOWN",
                        "HB-ELG-005-UNKNOWN",
                        "HB-ELG-006A-UNKNOWN",
                        "HB-ELG-075-UNKNOWN"),
                item(
                        "figures are from statute, a table of the department, or signed",
                        StoppedClaims.doubtful(),
                        "MRV-002"),
                item("no health data without a recorded basis", StoppedClaims.health(), "MRV-003"),
                item("identity is matched", StoppedClaims.mismatched(CheckKind.IDENTITY), "MRV-004"),
                item("the National Insurance number is matched", StoppedClaims.mismatched(CheckKind.NINO), "MRV-005"),
                item(
                        "residence is satisfied",
                        StoppedClaims.preSettled(),
                        "MRV-006",
                        "CTR-ELG-012-UNKNOWN",
                        "HB-ELG-010-UNKNOWN"),
                item(
                        "no undecided non-dependant",
                        StoppedClaims.undecidedNonDependant(),
                        "MRV-007",
                        "CTR-ELG-SCH1P3-UNKNOWN",
                        "CTR-ELG-SCH1P8-UNKNOWN",
                        "HB-ELG-074-UNKNOWN",
                        "HB-ELG-075-UNKNOWN"),
                item("nobody is a student", StoppedClaims.student(), "MRV-008", "HB-ELG-056-UNKNOWN"),
                item("nobody owns the home", StoppedClaims.owned(), "MRV-010", "HB-ELG-009-UNKNOWN"),
                item(
                        "the landlord is no relative",
                        StoppedClaims.tenant(StoppedClaims.privately().relative(YesNo.YES)),
                        "MRV-011"),
                item(
                        "the landlord lives elsewhere",
                        StoppedClaims.tenant(StoppedClaims.privately().livesIn(YesNo.YES)),
                        "MRV-012"),
                item(
                        "the landlord is of a known kind",
                        StoppedClaims.tenant(Tenancies.fromCouncil().landlord(LandlordKind.OTHER)),
                        "MRV-013",
                        "HB-ELG-013D-UNKNOWN",
                        "HB-ELG-075-UNKNOWN"),
                item(
                        "the market area is matched",
                        StoppedClaims.tenant(StoppedClaims.privately().noArea()),
                        "MRV-014",
                        "HB-ELG-013D-UNKNOWN",
                        "HB-ELG-075-UNKNOWN"),
                item(
                        "the home is an ordinary one",
                        StoppedClaims.tenant(StoppedClaims.privately().accommodation(AccommodationKind.TEMPORARY)),
                        "MRV-015",
                        "HB-ELG-013D-UNKNOWN",
                        "HB-ELG-075-UNKNOWN"),
                item(
                        "the date of claim needs no judgement",
                        // At pension age three months are given without a reason: nothing else is in doubt.
                        StoppedClaims.backdated(),
                        "MRV-016"),
                item(
                        "no capital doubt",
                        StoppedClaims.disposal(),
                        "MRV-022",
                        "CTR-ELG-SCH1P3-UNKNOWN",
                        "HB-ELG-075-UNKNOWN"),
                item("no income doubt", StoppedClaims.mismatched(CheckKind.PENSION), "MRV-026"),
                item("no open revision", StoppedClaims.interest(YesNo.YES, YesNo.NO, YesNo.NO, YesNo.NO), "MRV-018"),
                item("no suspension", StoppedClaims.interest(YesNo.NO, YesNo.YES, YesNo.NO, YesNo.NO), "MRV-019"),
                item("no overpayment", StoppedClaims.interest(YesNo.NO, YesNo.NO, YesNo.YES, YesNo.NO), "MRV-020"),
                item("no fraud interest", StoppedClaims.interest(YesNo.NO, YesNo.NO, YesNo.NO, YesNo.YES), "MRV-021"),
                item("nobody is away", StoppedClaims.away(), "MRV-009", "CTR-ELG-SCH1P5-UNKNOWN", "HB-ELG-007-UNKNOWN"),
                item(
                        "the date of claim is certain",
                        StoppedClaims.issuedLongAgo(),
                        "MRV-017",
                        "CTR-ELG-SCH8P5-UNKNOWN",
                        "HB-ELG-083-UNKNOWN"),
                item("claimant or partner signed", StoppedClaims.signedBy(Signatory.ATTORNEY), "MRV-023"),
                item(
                        "no other open claim by the same person",
                        Given.given(Claims.singlePensioner()).linked(0, 0, 1),
                        "MRV-024"),
                item("a benefit relied on is matched", StoppedClaims.creditMismatched(), "MRV-025"),
                item("no document is doubted", StoppedClaims.alteredDocument(), "MRV-027"),
                item(
                        "automatic approval is switched on",
                        Given.given(Claims.singlePensioner()).halted(HaltReason.STOP_RULE),
                        "MRV-040"),
                item(
                        "every figure is still in force",
                        StoppedClaims.altered(StoppedClaims.LAPSED).on("2026-11-22"),
                        "MRV-028"),
                item(
                        "decided soon after receipt",
                        Given.given(Claims.singlePensioner()).on("2026-12-16"),
                        "MRV-029"),
                item("the working-age rules do not apply", StoppedClaims.workingAge(), "MRV-030"),
                item("no council's own scheme", StoppedClaims.ownScheme(), "MRV-033"),
                item("no second adult reduction", StoppedClaims.secondAdult(), "MRV-031"),
                item("the result is reproduced", StoppedClaims.altered(StoppedClaims.A_PENNY_MORE), "MRV-032"));
    }

    private static Item item(String asked, Given claim, String... answers) {
        return new Item(asked, claim, Set.of(answers));
    }

    private static Set<String> stopping(Given claim) {
        Set<String> stopping = new TreeSet<>(Verified.firedOn(claim));
        stopping.removeIf(
                fired -> !fired.startsWith("MRV-") && !fired.endsWith("-UNKNOWN") && !fired.endsWith("-NOT-MET"));
        return stopping;
    }
}
