package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.assertAward;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.assertStep;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.council;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.pension;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.pounds;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.statePension;
import static org.benefitstriage.engine.fixture.Parts.benefit;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;

import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The published worked examples of pension-age housing benefit, by their ids: pension credit, income and the taper. */
class WorkedExamplesOfHousingBenefitTest {

    @Test
    @DisplayName("PE-EARN-01")
    void tax_comes_off_a_pension() {
        WorkedExample example = WorkedExample.of("PE-EARN-01");
        ClaimFixture claim = council(example, "eligible_rent")
                .incomes(pension(
                        PensionKind.STATE_PENSION,
                        example.pounds("state_pension"),
                        example.pounds("income_tax_deducted")));

        assertAward(example, claim);
        assertStep(example, "income", claim, CalculationStep.INCOME);
    }

    @Test
    @DisplayName("PE-PA-02")
    void a_single_person_of_the_newer_cohort() {
        assertStep(
                WorkedExample.of("PE-PA-02"),
                "personal_allowance",
                Claims.singlePensioner().claimantBorn("1955-04-01"),
                CalculationStep.PERSONAL_ALLOWANCE);
    }

    @Test
    @DisplayName("PE-PA-05 and PE-PA-06")
    void a_mixed_age_couple_under_pension_age_rules() {
        ClaimFixture couple = Claims.singlePensioner().partnerBorn("1970-01-01").protectedMixedAgeCouple(YesNo.YES);

        assertStep(
                WorkedExample.of("PE-PA-05"),
                "personal_allowance",
                couple.claimantBorn("1958-01-01"),
                CalculationStep.PERSONAL_ALLOWANCE);
        assertStep(
                WorkedExample.of("PE-PA-06"),
                "personal_allowance",
                couple.claimantBorn("1950-01-01"),
                CalculationStep.PERSONAL_ALLOWANCE);
    }

    @Test
    @DisplayName("PE-SC-01")
    void savings_credit_alone() {
        WorkedExample example = WorkedExample.of("PE-SC-01");
        ExactAmount savingsCredit = WorkedExample.exact(example.expectedWeekly("savings_credit"));
        ExactAmount assessed =
                WorkedExample.exact(example.expectedWeekly("hb_income")).minus(savingsCredit);
        ClaimFixture claim = council(example, "eligible_rent")
                .pensionCredit(Claims.savingsCredit(pounds(assessed), "0.00", pounds(savingsCredit)));

        assertAward(example, claim);
        assertStep(example, "hb_income", claim, CalculationStep.SAVINGS_CREDIT);
    }

    @Test
    @DisplayName("PE-SC-04")
    void guarantee_and_savings_credit() {
        WorkedExample example = WorkedExample.of("PE-SC-04");

        assertAward(example, council(example, "eligible_rent").pensionCredit(Claims.guaranteeCredit()));
    }

    @Test
    @DisplayName("PE-CPA-04")
    void attendance_allowance_is_ignored_and_opens_the_premium() {
        WorkedExample example = WorkedExample.of("PE-CPA-04");
        // A microsimulation: it takes off a fifth of what is above £12,570.00, as PE-SC-01 shows, without printing it.
        String taxNotPrinted = "1086.00";
        ClaimFixture claim = council(example, "eligible_rent")
                .claimantIs(circumstances(DisabilityBenefit.ATTENDANCE_ALLOWANCE_HIGHER))
                .incomes(
                        statePension(example),
                        pension(PensionKind.PERSONAL, example.pounds("private_pension"), taxNotPrinted),
                        benefit(Owner.CLAIMANT, StateBenefitKind.ATTENDANCE_ALLOWANCE, "114.60"))
                .councilTax(example.pounds("council_tax"), 0);

        assertAward(example, claim);
        assertThat(Worked.councilTaxReduction(claim, example.figures()).award().daily())
                .isEqualTo(Money.of("2000").exact().dividedBy(365));
    }

    @Test
    @DisplayName("PE-CPA-05")
    void both_of_a_couple_get_attendance_allowance() {
        assertStep(
                WorkedExample.of("PE-CPA-05"),
                "severe_disability_premium",
                Claims.pensionerCouple()
                        .claimantIs(circumstances(DisabilityBenefit.ATTENDANCE_ALLOWANCE_LOWER))
                        .partnerIs(circumstances(DisabilityBenefit.ATTENDANCE_ALLOWANCE_HIGHER)),
                CalculationStep.SEVERE_DISABILITY);
    }

    @Test
    @DisplayName("RS-HB-04")
    void income_below_the_applicable_amount() {
        WorkedExample example = WorkedExample.of("RS-HB-04");

        assertAward(
                example,
                council(example, "eligible_rent")
                        .incomes(pension(PensionKind.STATE_PENSION, example.pounds("income"), "0.00")));
    }

    @Test
    @DisplayName("GUIDE-02")
    void a_couple_on_guarantee_credit_with_a_working_son() {
        WorkedExample example = WorkedExample.of("GUIDE-02");
        ClaimFixture claim = Claims.pensionerCouple()
                .pensionCredit(Claims.guaranteeCredit())
                .tenancy(tenancy(LandlordKind.COUNCIL, weekly(example.pounds("eligible_rent"))))
                .nonDependants(worker("1990-01-01", 40, example.pounds("non_dependant_gross")));

        assertAward(example, claim);
    }

    @Test
    @DisplayName("GUIDE-04")
    void the_income_at_which_housing_benefit_stops() {
        WorkedExample example = WorkedExample.of("GUIDE-04");
        String income = example.expectedWeekly("income_where_hb_reaches_zero").toPlainString();
        Worked hb = Worked.housingBenefit(
                Claims.singlePensioner()
                        .claimantBorn("1955-04-01")
                        .tenancy(tenancy(LandlordKind.COUNCIL, weekly(example.pounds("eligible_rent"))))
                        .incomes(Parts.statePension(Owner.CLAIMANT, income)),
                example.figures());

        // The last penny of the taper, not the smallest award, brings it to nil.
        assertThat(hb.weekly()).isEqualTo("£0.00");
        assertThat(hb.amounts(CalculationStep.TAPER)).containsExactly("£120.0030");
        assertThat(hb.lines(CalculationStep.MINIMUM)).isEmpty();
    }

    @Test
    @DisplayName("NWL-01")
    void a_single_pensioner_on_guarantee_credit() {
        WorkedExample example = WorkedExample.of("NWL-01");

        assertAward(
                example,
                Claims.onGuaranteeCredit().tenancy(tenancy(LandlordKind.COUNCIL, weekly(example.pounds("rent")))));
    }

    @Test
    @DisplayName("SOXON-01")
    void the_taper_on_an_excess() {
        WorkedExample example = WorkedExample.of("SOXON-01");
        ClaimFixture claim = Claims.singlePensioner()
                .tenancy(tenancy(LandlordKind.COUNCIL, weekly(example.pounds("rent"))))
                .incomes(Parts.statePension(Owner.CLAIMANT, example.pounds("income")));
        // A council page that names no year: its applicable amount takes the place of the personal allowance.
        ParameterSet figures = Changed.value(
                example.figures(),
                "hb.pa.personal_allowance.single_attained_before_2021_04_01",
                new FigureValue.Amount(example.money("applicable_amount")));
        Worked hb = Worked.housingBenefit(claim, figures);

        example.assertWeekly("housing_benefit", hb.award().weekly().value());
        assertThat(hb.amounts(CalculationStep.EXCESS)).containsExactly("£27.20");
    }

    @Test
    @DisplayName("RS-TAP-02")
    void income_below_the_applicable_amount_takes_nothing_off() {
        WorkedExample example = WorkedExample.of("RS-TAP-02");
        Money income = Money.of("256.00").plus(example.money("excess_income"));
        Worked hb = Worked.housingBenefit(
                Claims.singlePensioner()
                        .incomes(Parts.statePension(
                                Owner.CLAIMANT, income.toString().substring(1))),
                example.figures());

        assertThat(hb.amounts(CalculationStep.EXCESS)).containsExactly("£0.00");
        assertThat(hb.lines(CalculationStep.TAPER)).isEmpty();
        example.assertWeekly(
                "deduction", Money.of("110.00").minus(hb.award().weekly().value()));
    }
}
