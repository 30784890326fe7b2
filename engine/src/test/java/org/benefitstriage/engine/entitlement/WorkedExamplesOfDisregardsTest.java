package org.benefitstriage.engine.entitlement;

import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import java.math.BigDecimal;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The published worked examples of earnings disregards and childcare, by their ids. */
class WorkedExamplesOfDisregardsTest {

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

    @Test
    @DisplayName("PE-CC-01 and PE-CC-03")
    void childcare_up_to_the_most() {
        WorkedExample one = WorkedExample.of("PE-CC-01");
        assertChildcare(one, childcare(one.pounds("charges")));
        WorkedExample two = WorkedExample.of("PE-CC-03");
        assertChildcare(two, childcare("10000.00"), childcare("10000.00"));
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

    private static void assertDeduction(WorkedExample example, String name, ExactAmount found) {
        example.assertWeekly(name, found);
    }

    private static ExactAmount housingBenefit(WorkedExample example, NonDependant... nonDependants) {
        return amount(
                Worked.housingBenefit(Claims.onGuaranteeCredit().nonDependants(nonDependants), example.figures()),
                CalculationStep.NON_DEPENDANTS);
    }

    private static ExactAmount amount(Worked worked, CalculationStep step) {
        ExactAmount total = ExactAmount.ZERO;
        for (String amount : worked.amounts(step)) {
            total = total.plus(WorkedExample.exact(new BigDecimal(amount.substring(1))));
        }
        return total;
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
