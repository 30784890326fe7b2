package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.service;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published worked examples of disregards, services, premiums and non-dependants, by their ids. */
class WorkedExamplesOfDeductionsTest {

    private static final String ADULT = "1990-01-01";

    @Test
    @DisplayName("PE-DIS-01 and PE-DIS-04")
    void small_earnings_are_ignored_in_full() {
        assertDisregard("PE-DIS-01", Claims.singlePensioner().incomes(pay(Owner.CLAIMANT, 5, "3.00")));
        assertDisregard(
                "PE-DIS-04",
                Claims.pensionerCouple().incomes(pay(Owner.CLAIMANT, 5, "3.00"), pay(Owner.PARTNER, 5, "4.00")));
    }

    @Test
    @DisplayName("PE-DIS-09")
    void a_single_person_below_30_hours() {
        WorkedExample example = WorkedExample.of("PE-DIS-09");

        assertDisregard("PE-DIS-09", Claims.singlePensioner().incomes(yearlyPay(29, example.pounds("annual"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PE-DIS-12", "PE-DIS-13"})
    void a_lone_parent_at_16_hours(String id) {
        WorkedExample example = WorkedExample.of(id);

        assertDisregard(
                id,
                Claims.singlePensioner()
                        .children(child("2014-01-01", Sex.MALE))
                        .incomes(yearlyPay(16, example.pounds("annual"))));
    }

    @Test
    @DisplayName("PE-DIS-16 and PE-DIS-17")
    void a_couple_at_16_hours_with_and_without_a_child() {
        String annual = WorkedExample.of("PE-DIS-16").pounds("annual");

        assertDisregard(
                "PE-DIS-16",
                Claims.pensionerCouple().children(child("2014-01-01", Sex.MALE)).incomes(yearlyPay(16, annual)));
        assertDisregard("PE-DIS-17", Claims.pensionerCouple().incomes(yearlyPay(16, annual)));
    }

    @Test
    @DisplayName("PE-DIS20-04")
    void a_disability_benefit_at_pension_age() {
        assertDisregard(
                "PE-DIS20-04",
                Claims.singlePensioner()
                        .claimantIs(circumstances(DisabilityBenefit.DLA_CARE_LOWEST))
                        .incomes(pay(Owner.CLAIMANT, 10, "100.00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PE-DIS20-08", "PE-DIS20-09"})
    void the_additional_disregard_begins_at_a_threshold(String id) {
        WorkedExample example = WorkedExample.of(id);

        assertDisregard(
                id,
                Claims.singlePensioner()
                        .claimantIs(circumstances(DisabilityBenefit.DLA_MOBILITY))
                        .incomes(yearlyPay(16, example.pounds("annual_net_earnings"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PE-ND25-01", "PE-ND25-02", "PE-ND25-04", "PE-ND25-05"})
    void housing_benefit_bands_of_2025(String id) {
        WorkedExample example = WorkedExample.of(id);
        // A weekly income with fractions of a penny is given by the year.
        BigDecimal yearly = example.number("gross_weekly_income").multiply(BigDecimal.valueOf(52));
        NonDependant earner = working(16, yearly.setScale(2, RoundingMode.DOWN).toPlainString());

        assertDeduction(example, "deduction", housingBenefit(example, earner));
    }

    @Test
    @DisplayName("PE-ND26-02")
    void a_working_parent_below_both_second_bands() {
        assertBoth("PE-ND26-02", worker("1960-01-01", 40, "180.00"));
    }

    @Test
    @DisplayName("PE-ND26-03")
    void on_universal_credit_with_maternity_pay() {
        assertBoth(
                "PE-ND26-03",
                nonDependant(
                        "2004-01-01",
                        notGiven(),
                        given(0),
                        given(weekly("180.00")),
                        NonDependantStatus.ON_UC_WITH_EARNINGS));
    }

    @Test
    @DisplayName("PE-ND26-04")
    void under_25_on_universal_credit_without_earned_income() {
        assertBoth("PE-ND26-04", nonDependant("2002-01-01", NonDependantStatus.ON_UC_WITHOUT_EARNINGS));
    }

    @Test
    @DisplayName("PE-ND26-05")
    void a_couple_of_whom_one_is_on_a_benefit() {
        assertBoth(
                "PE-ND26-05",
                couple(0, "100.00", NonDependantStatus.ON_INCOME_RELATED_BENEFIT),
                couple(40, "160.00", NonDependantStatus.ORDINARY));
    }

    @ParameterizedTest
    @CsvSource({"PE-CND26-02, 16", "PE-CND26-04, 16", "PE-CND26-05, 16", "PE-CND26-07, 15"})
    void council_tax_reduction_bands(String id, int wholeHours) {
        WorkedExample example = WorkedExample.of(id);

        assertDeduction(
                example,
                "deduction",
                councilTaxReduction(example, worker(ADULT, wholeHours, example.pounds("gross_weekly"))));
    }

    @Test
    @DisplayName("PE-NDX-01, 03, 04 and 06")
    void who_wipes_out_all_deductions() {
        ClaimFixture blind = earnerAtHome().claimantIs(Parts.registeredBlind());
        assertWipedOut("PE-NDX-01", blind);
        assertWipedOut("PE-NDX-03", earnerAtHome().partnerIs(circumstances(DisabilityBenefit.DLA_CARE_LOWEST)));
        assertWipedOut(
                "PE-NDX-04", earnerAtHome().claimantIs(circumstances(DisabilityBenefit.PIP_DAILY_LIVING_STANDARD)));
        assertWipedOut(
                "PE-NDX-06", earnerAtHome().children(child("2014-01-01", Sex.MALE, ChildDisability.DISABLED_CHILD)));
    }

    @Test
    @DisplayName("PE-MEAL-02 and PE-MEAL-03")
    void meals_in_the_rent() {
        assertMeals("PE-MEAL-02", Claims.pensionerCouple(), ServiceKind.MEALS_FEWER_THAN_THREE);
        assertMeals("PE-MEAL-03", Claims.singlePensioner(), ServiceKind.BREAKFAST_ONLY);
    }

    @Test
    @DisplayName("PE-LOD-01")
    void a_lodger() {
        WorkedExample example = WorkedExample.of("PE-LOD-01");
        ClaimFixture claim = Claims.singlePensioner()
                .boarders(new Boarder(BoarderKind.LODGER, weekly(example.pounds("lodger_weekly")), 1, YesNo.NO));

        assertDeduction(
                example,
                "counted_income",
                amount(Worked.housingBenefit(claim, example.figures()), CalculationStep.LODGERS));
    }

    @Test
    @DisplayName("PE-CC-01 and PE-CC-03")
    void childcare_up_to_the_most() {
        WorkedExample one = WorkedExample.of("PE-CC-01");
        assertChildcare(one, childcare(one.pounds("charges")));
        WorkedExample two = WorkedExample.of("PE-CC-03");
        assertChildcare(two, childcare("10000.00"), childcare("10000.00"));
    }

    @Test
    @DisplayName("PE-DCP-02 and PE-DCP-04")
    void premiums_for_a_disabled_child() {
        assertPremiums("PE-DCP-02", ChildDisability.DISABLED_CHILD);
        assertPremiums("PE-DCP-04", ChildDisability.ENHANCED);
    }

    private static void assertDisregard(String id, ClaimFixture claim) {
        WorkedExample example = WorkedExample.of(id);
        Worked hb = Worked.housingBenefit(claim, example.figures());

        assertDeduction(
                example,
                "earnings_disregard",
                amount(hb, CalculationStep.EARNINGS_DISREGARD).plus(amount(hb, CalculationStep.ADDITIONAL_DISREGARD)));
    }

    private static void assertChildcare(WorkedExample example, Child... children) {
        ClaimFixture claim = Claims.singlePensioner().children(children).incomes(pay(Owner.CLAIMANT, 40, "900.00"));

        assertDeduction(
                example,
                "deduction",
                amount(Worked.housingBenefit(claim, example.figures()), CalculationStep.CHILDCARE));
    }

    private static void assertPremiums(String id, ChildDisability disability) {
        WorkedExample example = WorkedExample.of(id);
        Worked hb = Worked.housingBenefit(
                Claims.singlePensioner().children(child("2014-01-01", Sex.MALE, disability)), example.figures());

        assertDeduction(
                example,
                "premiums",
                amount(hb, CalculationStep.DISABLED_CHILD).plus(amount(hb, CalculationStep.ENHANCED_DISABILITY_CHILD)));
    }

    private static void assertMeals(String id, ClaimFixture claim, ServiceKind meals) {
        WorkedExample example = WorkedExample.of(id);
        Worked hb = Worked.housingBenefit(
                claim.children(child("2014-01-01", Sex.MALE))
                        .tenancy(tenancy(LandlordKind.COUNCIL, weekly("200.00"), service(meals))),
                example.figures());

        assertDeduction(example, "deduction", amount(hb, CalculationStep.MEALS));
    }

    private static void assertBoth(String id, NonDependant... nonDependants) {
        WorkedExample example = WorkedExample.of(id);

        assertDeduction(example, "hb_deduction", housingBenefit(example, nonDependants));
        assertDeduction(example, "ctr_deduction", councilTaxReduction(example, nonDependants));
    }

    private static void assertWipedOut(String id, ClaimFixture claim) {
        WorkedExample example = WorkedExample.of(id);

        assertThat(amount(Worked.housingBenefit(claim, example.figures()), CalculationStep.NON_DEPENDANTS)
                        .isZero())
                .as(id)
                .isEqualTo(example.expectsTrue("no_deductions_at_all"));
        assertThat(amount(Worked.councilTaxReduction(claim, example.figures()), CalculationStep.NON_DEPENDANTS)
                        .isZero())
                .as(id)
                .isEqualTo(example.expectsTrue("no_deductions_at_all"));
    }

    private static void assertDeduction(WorkedExample example, String name, ExactAmount found) {
        example.assertWeekly(name, found);
    }

    private static ExactAmount housingBenefit(WorkedExample example, NonDependant... nonDependants) {
        return amount(
                Worked.housingBenefit(Claims.onGuaranteeCredit().nonDependants(nonDependants), example.figures()),
                CalculationStep.NON_DEPENDANTS);
    }

    private static ExactAmount councilTaxReduction(WorkedExample example, NonDependant... nonDependants) {
        return amount(
                Worked.councilTaxReduction(Claims.onGuaranteeCredit().nonDependants(nonDependants), example.figures()),
                CalculationStep.NON_DEPENDANTS);
    }

    private static ExactAmount amount(Worked worked, CalculationStep step) {
        ExactAmount total = ExactAmount.ZERO;
        for (String amount : worked.amounts(step)) {
            total = total.plus(WorkedExample.exact(new BigDecimal(amount.substring(1))));
        }
        return total;
    }

    private static ClaimFixture earnerAtHome() {
        return Claims.pensionerCouple()
                .pensionCredit(Claims.guaranteeCredit())
                .nonDependants(worker(ADULT, 40, "300.00"));
    }

    private static NonDependant working(int hours, String grossYearly) {
        return nonDependant(ADULT, notGiven(), given(hours), given(yearly(grossYearly)), NonDependantStatus.ORDINARY);
    }

    private static NonDependant couple(int hours, String gross, NonDependantStatus status) {
        return nonDependant(ADULT, given("A"), given(hours), given(weekly(gross)), status);
    }

    private static Income yearlyPay(int hours, String gross) {
        return new Income.Employment(
                Owner.CLAIMANT,
                notGiven(),
                notGiven(),
                hours,
                yearly(gross),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                YesNo.NO);
    }

    private static Child childcare(String yearly) {
        RegularAmount cost = yearly(yearly);
        return new Child(
                "Robin",
                Parts.day("2018-01-01"),
                given(Sex.MALE),
                YesNo.YES,
                7,
                ChildDisability.NONE,
                given(new Childcare(cost, YesNo.YES)));
    }
}
