package org.benefitstriage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.EvidenceKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.Observation;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.validation.Finding;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;

/** What the rule book promises besides what each rule says. */
class DroolsRuleBookTest {

    private static final DroolsRuleBook BOOK = Verified.BOOK;

    @Test
    void a_complete_claim_of_a_pensioner_raises_no_finding_no_indicator_and_no_guard_rail() {
        Assessment assessment = Given.given(Claims.singlePensioner()).assessment();
        assertThat(BOOK.validate(assessment)).isEmpty();
        assertThat(BOOK.indicators(assessment)).noneMatch(IndicatorResult::isHit);
        assertThat(BOOK.guardRails(assessment, List.of())).noneMatch(GuardRail::asksForPerson);
        assertThat(BOOK.conditions(assessment)).allMatch(result -> result.answer() == ConditionAnswer.MET);
    }

    @Test
    void every_indicator_is_reported_with_what_it_saw_whether_it_fired_or_not() {
        List<IndicatorResult> results = BOOK.indicators(Given.given(Claims.singlePensioner()
                        .incomes(Parts.pay(Owner.CLAIMANT, 20, "100.00"))
                        .laterChecks(Changes.recorded(CheckKind.EARNINGS, "110.01")))
                .assessment());
        assertThat(results).hasSizeGreaterThanOrEqualTo(30).allSatisfy(result -> {
            assertThat(result.question()).endsWith("?");
            assertThat(result.basis()).isNotBlank();
            assertThat(result.observed()).isNotEmpty();
        });
        IndicatorResult earnings = results.get(0);
        assertThat(earnings.id()).hasToString("RSK-001");
        assertThat(earnings.points()).isEqualTo(30);
        assertThat(earnings.observed())
                .containsExactly(
                        new Observation("declared weekly earnings", "£100.00"),
                        new Observation("weekly earnings on the payroll record", "£110.01"),
                        new Observation("largest difference in weekly earnings", "£10.01"));
        assertThat(results).filteredOn(result -> !result.isHit()).allMatch(result -> result.points() == 0);
    }

    @Test
    void every_guard_rail_is_reported_asking_or_not() {
        List<GuardRail> rails =
                BOOK.guardRails(Given.given(Claims.singlePensioner()).assessment(), List.of());
        assertThat(rails).hasSizeGreaterThan(20).allMatch(rail -> !rail.observed()
                .isEmpty());
    }

    @Test
    void a_condition_names_the_regulations_that_apply() {
        assertThat(condition(Given.given(Claims.singlePensioner()), "HB-ELG-043")
                        .citation())
                .hasToString("SI 2006/214 reg 43");
        assertThat(condition(
                                Given.given(Claims.singlePensioner()
                                        .universalCredit(Changes.universalCredit(UniversalCreditState.AWARDED))),
                                "HB-ELG-043")
                        .citation())
                .hasToString("SI 2006/213 reg 43");
        assertThat(condition(Given.given(Claims.singlePensioner().partnerBorn("1980-01-01")), "HB-ELG-043")
                        .citation())
                .hasToString("SI 2006/213 reg 43; SI 2006/214 reg 43");
    }

    @Test
    void an_award_that_could_not_be_worked_out_carries_its_reasons() {
        Assessment assessment = Given.given(Claims.singlePensioner()).assessment();
        ConditionResult result = BOOK.awardConditions(
                        assessment,
                        List.of(new Entitlement.NotCalculated(Benefit.HOUSING_BENEFIT, List.of("no rate is loaded"))))
                .get(0);
        assertThat(result.answer()).isEqualTo(ConditionAnswer.UNDETERMINED);
        assertThat(result.observed()).contains(new Observation("not worked out because", "no rate is loaded"));
    }

    @Test
    void missing_evidence_names_the_document() {
        assertThat(BOOK.validate(Given.given(Claims.singlePensioner().evidence().checks())
                        .assessment()))
                .filteredOn(finding -> finding.id().value().equals("VAL-101"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence()).containsExactly(EvidenceKind.IDENTITY_DOCUMENT))
                .matches(Finding::isBlocking);
    }

    @Test
    void a_day_without_policy_numbers_is_a_fault_that_names_the_day_and_no_person() {
        Assessment late = Given.given(Claims.singlePensioner()).on("2027-04-01").assessment();
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> BOOK.indicators(late))
                .withMessageContaining("2027-04-01");
        assertThat(BOOK.indicators(
                        Given.given(Claims.singlePensioner()).on("2027-03-31").assessment()))
                .isNotEmpty();
    }

    @Test
    void two_loads_of_the_same_build_have_the_same_digest() {
        assertThat(DroolsRuleBook.load().digest()).isEqualTo(BOOK.digest()).matches("[0-9a-f]{64}");
    }

    /** A setting of Drools once let claims decided at the same time get each other's answers, one in forty. */
    @Test
    void many_threads_get_what_one_gets() throws Exception {
        Assessment one = Given.given(Claims.onGuaranteeCredit().checks()).assessment();
        Assessment other = Given.given(Claims.pensionerCouple()).assessment();
        String expectedOfOne = everything(one);
        String expectedOfOther = everything(other);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> work = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                Assessment assessment = i % 2 == 0 ? one : other;
                work.add(() -> everything(assessment));
            }
            var results = threads.invokeAll(work);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(i % 2 == 0 ? expectedOfOne : expectedOfOther);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static ConditionResult condition(Given given, String id) {
        return BOOK.conditions(given.assessment()).stream()
                .filter(result -> result.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String everything(Assessment assessment) {
        return List.of(
                        BOOK.validate(assessment),
                        BOOK.conditions(assessment),
                        BOOK.indicators(assessment),
                        BOOK.guardRails(assessment, List.of()))
                .toString();
    }
}
