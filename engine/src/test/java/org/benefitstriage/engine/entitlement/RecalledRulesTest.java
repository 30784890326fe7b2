package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.benefit;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.ServiceCharge;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.Tenancy;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.reckoning.SecondReckoning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules from general knowledge: they calculate, are named among the figures so that an officer signs them, and ask where not held. */
class RecalledRulesTest {

    private static final String STATUTORY_PAY = "recalled.statutory_pay_is_earnings";
    private static final String SAVINGS_CREDIT = "recalled.savings_credit_adjustments";
    private static final String RENT_FREE = "recalled.rent_free_weeks";

    @ParameterizedTest
    @CsvSource({"STATUTORY_SICK_PAY", "STATUTORY_MATERNITY_PAY"})
    void statutory_pay_is_earnings_with_the_earnings_disregard(StateBenefitKind kind) {
        Worked hb = worked(STATUTORY_PAY, Claims.singlePensioner().incomes(benefit(Owner.CLAIMANT, kind, "280.00")));

        // 280 - 5 = 275; 65% of (275 - 256) = 12.35; 110 - 12.35
        assertThat(hb.amounts(CalculationStep.EARNINGS_DISREGARD)).containsExactly("£5.00");
        assertThat(hb.weekly()).isEqualTo("£97.65");
        assertThat(figures(hb)).contains(STATUTORY_PAY);
    }

    @Test
    void one_disregard_is_shared_by_pay_and_statutory_pay() {
        Worked hb = worked(
                STATUTORY_PAY,
                Claims.singlePensioner()
                        .incomes(
                                pay(Owner.CLAIMANT, 10, "100.00"),
                                benefit(Owner.CLAIMANT, StateBenefitKind.STATUTORY_SICK_PAY, "60.00")));

        assertThat(hb.amounts(CalculationStep.EARNINGS)).containsExactly("£160.00");
        assertThat(hb.amounts(CalculationStep.INCOME)).containsExactly("£155.00");
    }

    @Test
    void whether_somebody_on_statutory_pay_is_in_work_is_for_a_person() {
        Worked hb = worked(
                STATUTORY_PAY,
                Claims.singlePensioner()
                        .incomes(
                                pay(Owner.CLAIMANT, 30, "200.00"),
                                benefit(Owner.CLAIMANT, StateBenefitKind.STATUTORY_SICK_PAY, "60.00")));

        assertThat(hb.reasons()).singleElement().asString().contains("treated as in work");
    }

    @ParameterizedTest
    @CsvSource({
        "recalled.bereavement_support_is_ignored, BEREAVEMENT_SUPPORT, £0.00",
        "recalled.guardians_allowance_is_ignored, GUARDIANS_ALLOWANCE, £0.00",
        "recalled.maternity_allowance_counts_at_pension_age, MATERNITY_ALLOWANCE, £100.00"
    })
    void a_benefit_follows_the_rule_that_is_held_for_it(String rule, StateBenefitKind kind, String counted) {
        ClaimFixture claim = Claims.singlePensioner().incomes(benefit(Owner.CLAIMANT, kind, "100.00"));

        assertThat(worked(rule, claim).amounts(CalculationStep.INCOME)).containsExactly(counted);
        assertThat(figures(worked(rule, claim))).contains(rule);
        assertThat(Worked.housingBenefit(claim).reasons()).hasSize(1);
    }

    @Test
    void regular_charitable_payments_do_not_count() {
        ClaimFixture claim = Claims.singlePensioner()
                .incomes(new Income.OtherIncome(
                        Owner.CLAIMANT, OtherIncomeKind.CHARITABLE_OR_VOLUNTARY, weekly("40.00")));

        assertThat(worked("recalled.charitable_payments_are_ignored", claim).amounts(CalculationStep.INCOME))
                .containsExactly("£0.00");
        assertThat(Worked.housingBenefit(claim).reasons()).hasSize(1);
    }

    @Test
    void in_a_week_with_rent_income_above_needs_weighs_more() {
        Worked hb = worked(
                RENT_FREE,
                Claims.singlePensioner()
                        .tenancy(rentFree(4, weekly("110.00")))
                        .incomes(Parts.statePension(Owner.CLAIMANT, "276.00")));

        // 20.00 x 52/48 x 65% = 14.0833; 110 - 14.0833
        assertThat(hb.weekly()).isEqualTo("£95.92");
        assertThat(hb.formulas(CalculationStep.TAPER)).containsExactly("65% x £20.00 x 52/48");
        assertThat(hb.formulas(CalculationStep.AWARD))
                .singleElement()
                .asString()
                .contains("nothing in a rent-free week");
        assertThat(figures(hb)).contains(RENT_FREE);
    }

    @Test
    void in_a_week_with_rent_deductions_and_fixed_charges_weigh_more_and_stated_charges_do_not() {
        Worked hb = worked(
                RENT_FREE,
                Claims.onGuaranteeCredit()
                        .nonDependants(worker("1990-01-01", 40, "192.00"))
                        .tenancy(rentFree(
                                2,
                                weekly("150.00"),
                                new ServiceCharge(ServiceKind.HEATING, Answer.notGiven()),
                                new ServiceCharge(ServiceKind.WATER, Answer.given(weekly("6.00"))))));

        // heating 35.25 x 52/50 = 36.66; 150 - 36.66 - 6 = 107.34; less 46.85 x 52/50 = 48.724
        assertThat(hb.amounts(CalculationStep.FUEL)).containsExactly("£36.66");
        assertThat(hb.amounts(CalculationStep.ELIGIBLE_RENT)).containsExactly("£107.34");
        assertThat(hb.weekly()).isEqualTo("£58.62");
    }

    @ParameterizedTest
    // 65% of the excess x 52/48 leaves 0.5443 and 0.5373, on either side of 50p x 52/48 = 0.541667.
    @CsvSource({"411.44, £0.54", "411.45, £0.00"})
    void the_smallest_award_is_multiplied_too(String income, String award) {
        Worked hb = worked(
                RENT_FREE,
                Claims.singlePensioner()
                        .tenancy(rentFree(4, weekly("110.00")))
                        .incomes(Parts.statePension(Owner.CLAIMANT, income)));

        assertThat(hb.weekly()).isEqualTo(award);
    }

    @Test
    void rent_free_weeks_that_the_rule_does_not_settle_are_for_a_person() {
        Tenancy monthly = rentFree(2, new RegularAmount(Money.of("480.00"), Frequency.MONTHLY));
        Tenancy all = rentFree(52, weekly("110.00"));

        assertThat(worked(RENT_FREE, Claims.onGuaranteeCredit().tenancy(monthly))
                        .reasons())
                .hasSize(1);
        assertThat(worked(RENT_FREE, Claims.onGuaranteeCredit().tenancy(all)).reasons())
                .hasSize(1);
        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().tenancy(rentFree(2, weekly("110.00"))))
                        .reasons())
                .singleElement()
                .asString()
                .startsWith("The rent has rent-free weeks");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31, 52", "2024-04-01, 53", "2025-04-06, 53", "2025-04-07, 52", "2026-11-16, 52"})
    void now_and_then_a_rent_year_has_53_weeks(LocalDate day, long weeks) {
        assertThat(RentFreeWeeks.weeksOfRentYear(day)).isEqualTo(weeks);
    }

    @Test
    void an_award_with_rent_free_weeks_has_no_second_reckoning_and_so_always_meets_an_officer() {
        ClaimFixture fixture = Claims.onGuaranteeCredit().tenancy(rentFree(2, weekly("110.00")));
        Claim claim = fixture.claim();
        Entitlement.Award award = worked(RENT_FREE, fixture).award();

        assertThat(SecondReckoning.differences(award, claim, Figures2026.withSwitch(RENT_FREE, true)))
                .containsExactly("no second reckoning for a rent with rent-free weeks");
    }

    @Test
    void beside_savings_credit_the_additional_disregard_comes_off_the_pension_credit_figure() {
        ClaimFixture claim = Claims.singlePensioner()
                .pensionCredit(Claims.savingsCredit("280.00", "0.00", "10.00"))
                .incomes(pay(Owner.CLAIMANT, 30, "100.00"));

        // 280 + 10 - 17.10 = 272.90; 65% of (272.90 - 256) = 10.985; 110 - 10.985
        Worked hb = worked(SAVINGS_CREDIT, claim);
        assertThat(hb.amounts(CalculationStep.SAVINGS_CREDIT)).containsExactly("£272.90");
        assertThat(hb.weekly()).isEqualTo("£99.02");
        assertThat(figures(hb)).contains(SAVINGS_CREDIT);
        assertThat(Worked.housingBenefit(claim).reasons()).hasSize(1);
    }

    @Test
    void beside_savings_credit_a_small_job_changes_nothing_more() {
        Worked hb = worked(
                SAVINGS_CREDIT,
                Claims.singlePensioner()
                        .pensionCredit(Claims.savingsCredit("280.00", "0.00", "10.00"))
                        .incomes(pay(Owner.CLAIMANT, 10, "50.00")));

        assertThat(hb.amounts(CalculationStep.SAVINGS_CREDIT)).containsExactly("£290.00");
    }

    @Test
    void beside_savings_credit_maintenance_for_an_adult_loses_15_where_there_is_a_child() {
        ClaimFixture claim = Claims.singlePensioner()
                .pensionCredit(Claims.savingsCredit("280.00", "0.00", "10.00"))
                .incomes(Parts.other(Owner.CLAIMANT, OtherIncomeKind.ADULT_MAINTENANCE, "40.00"));
        Child child = Parts.child("2018-01-01", Sex.FEMALE);

        // Without a child nothing is adjusted, and the rule is not needed.
        assertThat(Worked.housingBenefit(claim).amounts(CalculationStep.SAVINGS_CREDIT))
                .containsExactly("£290.00");
        assertThat(worked(SAVINGS_CREDIT, claim.children(child)).amounts(CalculationStep.SAVINGS_CREDIT))
                .containsExactly("£275.00");
    }

    @Test
    void beside_savings_credit_a_lone_parent_who_earns_is_for_a_person() {
        assertThat(worked(
                                SAVINGS_CREDIT,
                                Claims.singlePensioner()
                                        .pensionCredit(Claims.savingsCredit("280.00", "0.00", "10.00"))
                                        .children(Parts.child("2018-01-01", Sex.FEMALE))
                                        .incomes(pay(Owner.CLAIMANT, 10, "50.00")))
                        .reasons())
                .singleElement()
                .asString()
                .contains("may adjust the pension credit figure");
    }

    private static Worked worked(String rule, ClaimFixture claim) {
        return Worked.housingBenefit(claim, Figures2026.withSwitch(rule, true));
    }

    private static List<String> figures(Worked hb) {
        return hb.award().figures().stream().map(Figure::id).toList();
    }

    private static Tenancy rentFree(int weeks, RegularAmount rent, ServiceCharge... services) {
        return Parts.rentFree(weeks, tenancy(LandlordKind.COUNCIL, rent, services));
    }
}
