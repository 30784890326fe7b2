package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.carer;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.weekly;

import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.Childcare;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarningsTest {

    @Test
    void net_earnings_are_gross_less_tax_insurance_and_half_of_the_pension_contribution() {
        Worked hb = earner(pay(Owner.CLAIMANT, 10, "200.00", "12.00", "3.50", "9.01"));

        assertThat(hb.amounts(CalculationStep.EARNINGS)).containsExactly("£179.9950");
        assertThat(hb.formulas(CalculationStep.EARNINGS)).containsExactly("(£200.00 - £15.50 - £9.01 / 2)");
    }

    @Test
    void monthly_pay_is_twelve_fifty_seconds_a_week() {
        Income.Employment monthly = new Income.Employment(
                Owner.CLAIMANT,
                notGiven(),
                notGiven(),
                10,
                new RegularAmount(Money.of("520.00"), Frequency.MONTHLY),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                YesNo.NO);

        assertThat(earner(monthly).amounts(CalculationStep.EARNINGS)).containsExactly("£120.00");
    }

    @Test
    void self_employment_is_turnover_less_costs_tax_and_half_of_the_pension_contribution() {
        Income.SelfEmployment trade = new Income.SelfEmployment(
                Owner.CLAIMANT,
                given("window cleaning"),
                notGiven(),
                10,
                weekly("150.00"),
                Money.of("40.00"),
                Money.of("5.00"),
                Money.of("10.00"));

        assertThat(earner(trade).amounts(CalculationStep.EARNINGS)).containsExactly("£100.00");
    }

    @Test
    void a_loss_is_no_income() {
        Income.SelfEmployment trade = new Income.SelfEmployment(
                Owner.CLAIMANT, notGiven(), notGiven(), 10, weekly("50.00"), Money.of("60.00"), Money.ZERO, Money.ZERO);

        assertThat(earner(trade).amounts(CalculationStep.INCOME)).containsExactly("£0.00");
    }

    @ParameterizedTest
    @CsvSource({"100.00, £5.00", "5.00, £5.00", "4.99, £4.99"})
    void a_single_person_has_5_ignored_and_never_more_than_the_earnings(String gross, String ignored) {
        assertThat(earner(pay(Owner.CLAIMANT, 10, gross)).amounts(CalculationStep.EARNINGS_DISREGARD))
                .containsExactly(ignored);
    }

    @Test
    void a_couple_has_10_ignored_on_joint_earnings() {
        Worked hb = Worked.housingBenefit(
                Claims.pensionerCouple().incomes(pay(Owner.CLAIMANT, 5, "8.00"), pay(Owner.PARTNER, 5, "30.00")));

        assertThat(hb.amounts(CalculationStep.EARNINGS_DISREGARD)).containsExactly("£10.00");
        assertThat(hb.amounts(CalculationStep.INCOME)).containsExactly("£28.00");
    }

    @Test
    void a_lone_parent_has_25_ignored() {
        Worked hb = Worked.housingBenefit(earning(10, "40.00").children(child("2014-01-01", Sex.FEMALE)));

        assertThat(hb.amounts(CalculationStep.EARNINGS_DISREGARD)).containsExactly("£25.00");
    }

    @Test
    void a_disability_benefit_opens_20_and_touches_special_category_data() {
        Worked hb =
                Worked.housingBenefit(earning(10, "40.00").claimantIs(circumstances(DisabilityBenefit.DLA_MOBILITY)));

        assertThat(hb.amounts(CalculationStep.EARNINGS_DISREGARD)).containsExactly("£20.00");
        assertThat(hb.award().touchesSpecialCategoryData()).isTrue();
    }

    @Test
    void earnings_without_a_health_fact_do_not_touch_special_category_data() {
        assertThat(Worked.housingBenefit(earning(10, "40.00")).award().touchesSpecialCategoryData())
                .isFalse();
    }

    @Test
    void a_carers_own_earnings_open_20() {
        assertThat(Worked.housingBenefit(earning(10, "40.00").claimantIs(carer()))
                        .amounts(CalculationStep.EARNINGS_DISREGARD))
                .containsExactly("£20.00");
    }

    @Test
    void a_carer_who_does_not_earn_leaves_the_couple_with_10() {
        Worked hb = Worked.housingBenefit(
                Claims.pensionerCouple().claimantIs(carer()).incomes(pay(Owner.PARTNER, 10, "40.00")));

        assertThat(hb.amounts(CalculationStep.EARNINGS_DISREGARD)).containsExactly("£10.00");
    }

    @Test
    void a_carer_who_earns_little_beside_a_partner_is_for_a_person() {
        Worked hb = Worked.housingBenefit(Claims.pensionerCouple()
                .claimantIs(carer())
                .incomes(pay(Owner.CLAIMANT, 2, "19.99"), pay(Owner.PARTNER, 10, "40.00")));

        assertThat(hb.reasons()).hasSize(1);
    }

    @Test
    void a_special_occupation_opens_20() {
        Income.Employment lifeboat = new Income.Employment(
                Owner.CLAIMANT,
                notGiven(),
                notGiven(),
                5,
                weekly("50.00"),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                YesNo.YES);

        assertThat(earner(lifeboat).amounts(CalculationStep.EARNINGS_DISREGARD)).containsExactly("£20.00");
    }

    @ParameterizedTest
    @CsvSource({"30, 22.10, £17.10", "30, 22.09, £0.00", "29, 500.00, £0.00"})
    void the_additional_disregard_needs_30_hours_and_earnings_that_reach_the_sum(
            int hours, String gross, String additional) {
        assertThat(earner(pay(Owner.CLAIMANT, hours, gross)).amounts(CalculationStep.ADDITIONAL_DISREGARD))
                .containsExactly(additional);
    }

    @ParameterizedTest
    @CsvSource({"16, £17.10", "15, £0.00"})
    void with_a_child_16_hours_are_enough(int hours, String additional) {
        assertThat(Worked.housingBenefit(earning(hours, "100.00").children(child("2014-01-01", Sex.MALE)))
                        .amounts(CalculationStep.ADDITIONAL_DISREGARD))
                .containsExactly(additional);
    }

    @ParameterizedTest
    @CsvSource({"175.00, £175.00", "175.01, £175.00", "80.00, £80.00"})
    void childcare_for_one_child_comes_off_up_to_175(String cost, String deducted) {
        Worked hb = Worked.housingBenefit(earning(16, "400.00").children(caredFor("2018-01-01", cost, YesNo.YES)));

        assertThat(hb.amounts(CalculationStep.CHILDCARE)).containsExactly(deducted);
    }

    @Test
    void childcare_for_two_children_comes_off_up_to_300() {
        Worked hb = Worked.housingBenefit(earning(16, "400.00")
                .children(caredFor("2018-01-01", "200.00", YesNo.YES), caredFor("2019-01-01", "200.00", YesNo.YES)));

        assertThat(hb.amounts(CalculationStep.CHILDCARE)).containsExactly("£300.00");
        assertThat(hb.amounts(CalculationStep.INCOME)).containsExactly("£57.90");
    }

    @Test
    void childcare_by_somebody_not_registered_does_not_come_off() {
        assertThat(Worked.housingBenefit(earning(16, "400.00").children(caredFor("2018-01-01", "80.00", YesNo.NO)))
                        .lines(CalculationStep.CHILDCARE))
                .isEmpty();
    }

    @Test
    void childcare_with_fewer_than_16_hours_of_work_does_not_come_off() {
        assertThat(Worked.housingBenefit(earning(15, "400.00").children(caredFor("2018-01-01", "80.00", YesNo.YES)))
                        .amounts(CalculationStep.CHILDCARE))
                .containsExactly("£0.00");
    }

    private static Worked earner(Income income) {
        return Worked.housingBenefit(Claims.singlePensioner().incomes(income));
    }

    private static ClaimFixture earning(int hours, String gross) {
        return Claims.singlePensioner().incomes(Parts.pay(Owner.CLAIMANT, hours, gross));
    }

    private static Child caredFor(String born, String cost, YesNo registered) {
        Child child = child(born, Sex.FEMALE);
        return new Child(
                child.firstNames(),
                child.dateOfBirth(),
                child.sex(),
                YesNo.YES,
                7,
                ChildDisability.NONE,
                given(new Childcare(weekly(cost), registered)));
    }
}
