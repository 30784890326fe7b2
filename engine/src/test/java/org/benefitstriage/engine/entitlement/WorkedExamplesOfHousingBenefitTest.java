package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.benefit;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.privateTenancy;
import static org.benefitstriage.engine.fixture.Parts.savings;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published worked examples of pension-age housing benefit, by their ids, read from the shared material. */
class WorkedExamplesOfHousingBenefitTest {

    @ParameterizedTest
    @ValueSource(strings = {"PE-GC-01", "PE-CAP-07"})
    void capital_above_the_limit(String id) {
        WorkedExample example = WorkedExample.of(id);
        Worked hb = Worked.housingBenefit(
                Claims.singlePensioner().capital(savings(example.pounds("capital"))), example.figures());

        assertThat(example.expectsTrue("eligible")).isFalse();
        assertThat(hb.weekly()).isEqualTo("£0.00");
        assertThat(hb.lines(CalculationStep.CAPITAL_LIMIT)).hasSize(1);
    }

    @Test
    @DisplayName("PE-GC-02")
    void guarantee_credit_and_much_capital() {
        WorkedExample example = WorkedExample.of("PE-GC-02");
        ClaimFixture claim = council(example, "eligible_rent")
                .incomes(statePension(example))
                .capital(savings(example.pounds("capital")))
                .pensionCredit(Claims.guaranteeCredit());

        assertAward(example, claim);
    }

    @Test
    @DisplayName("PE-GC-06")
    void savings_credit_and_much_capital() {
        WorkedExample example = WorkedExample.of("PE-GC-06");
        ClaimFixture claim = Claims.singlePensioner()
                .pensionCredit(Claims.savingsCredit("200.00", example.pounds("capital"), "10.00"));

        assertAward(example, claim);
    }

    @Test
    @DisplayName("PE-GC-08")
    void capital_exactly_at_the_limit() {
        WorkedExample example = WorkedExample.of("PE-GC-08");
        ClaimFixture claim = council(example, "eligible_rent")
                .incomes(statePension(example))
                .capital(savings(example.pounds("capital")));

        assertAward(example, claim);
        assertStep(example, "tariff_income", claim, CalculationStep.TARIFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PE-CAP-05", "PE-CAP-06", "RS-TAR-04"})
    void tariff_income(String id) {
        WorkedExample example = WorkedExample.of(id);

        assertStep(
                example,
                "tariff_income",
                Claims.singlePensioner().capital(savings(example.pounds("capital"))),
                CalculationStep.TARIFF);
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"PE-LHA-01", "PE-LHA-04", "PE-LHA-05"})
    void the_local_housing_allowance_limits_the_rent_first(String id) {
        WorkedExample example = WorkedExample.of(id);
        ClaimFixture claim = Claims.singlePensioner()
                .tenancy(privateTenancy(yearly(example.pounds("contractual_rent")), "Example", YesNo.NO))
                .incomes(pension(PensionKind.OCCUPATIONAL, example.pounds("income"), "0.00"));
        Money rate = example.weekly("lha_maximum").round(Rounding.HALF_PENNY_UP);

        example.assertWeekly(
                "housing_benefit",
                Worked.housingBenefit(claim, withRates(example.figures(), rate))
                        .award()
                        .weekly()
                        .value());
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
    @DisplayName("PE-SC-05")
    void no_pension_credit_and_some_capital() {
        WorkedExample example = WorkedExample.of("PE-SC-05");
        ClaimFixture claim = council(example, "eligible_rent")
                .incomes(
                        statePension(example),
                        pension(PensionKind.PERSONAL, example.pounds("private_pension"), example.pounds("income_tax")))
                .capital(savings(example.pounds("capital")));

        assertAward(example, claim);
        assertStep(example, "tariff_income", claim, CalculationStep.TARIFF);
        assertStep(example, "hb_income", claim, CalculationStep.INCOME);
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
        MeansTest means = new MeansTest(
                MeansTest.Basis.FULL_ASSESSMENT, example.money("income").exact(), example.money("applicable_amount"));
        Worksheet sheet = new Worksheet(Scheme.HOUSING_BENEFIT_PENSION_AGE, example.figures());

        example.assertWeekly("excess_income", means.excess());
        example.assertWeekly(
                "housing_benefit",
                HousingBenefitPensionAge.award(example.money("rent").exact(), means, sheet)
                        .weekly());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS-MAX-01", "RS-MAX-02"})
    void the_maximum_is_never_below_nil(String id) {
        WorkedExample example = WorkedExample.of(id);
        Worksheet sheet = new Worksheet(Scheme.HOUSING_BENEFIT_PENSION_AGE, example.figures());

        example.assertWeekly(
                "maximum_hb",
                HousingBenefitPensionAge.maximum(
                        example.money("eligible_rent").exact(), example.money("non_dep_deductions"), sheet));
    }

    @Test
    @DisplayName("RS-TAP-02")
    void income_below_the_applicable_amount_takes_nothing_off() {
        WorkedExample example = WorkedExample.of("RS-TAP-02");
        MeansTest means = new MeansTest(
                MeansTest.Basis.FULL_ASSESSMENT,
                Money.of("100").exact().plus(example.money("excess_income")),
                Money.of("100"));

        example.assertWeekly("deduction", means.excess());
    }

    @Test
    @DisplayName("SLOUGH-02 and SLOUGH-03")
    void bedrooms_of_two_households() {
        LocalDate on = LocalDate.of(2026, 10, 19);
        var mother = Claims.singlePensioner()
                .children(child("2021-01-01", Sex.MALE), child("2023-01-01", Sex.FEMALE))
                .claim();
        var couple = Claims.pensionerCouple()
                .nonDependants(
                        Parts.nonDependant("1940-01-01", notGiven(), given(0), notGiven(), NonDependantStatus.ORDINARY))
                .children(child("2019-01-01", Sex.FEMALE))
                .claim();

        assertThat(HouseholdBedrooms.count(mother, on))
                .hasValue(
                        WorkedExample.of("SLOUGH-02").expectedWeekly("bedrooms").intValueExact());
        assertThat(HouseholdBedrooms.count(couple, on))
                .hasValue(
                        WorkedExample.of("SLOUGH-03").expectedWeekly("bedrooms").intValueExact());
    }

    private static ClaimFixture council(WorkedExample example, String rent) {
        return Claims.singlePensioner().tenancy(tenancy(LandlordKind.COUNCIL, yearly(example.pounds(rent))));
    }

    private static Income statePension(WorkedExample example) {
        return pension(PensionKind.STATE_PENSION, example.pounds("state_pension"), "0.00");
    }

    private static Income pension(PensionKind kind, String gross, String tax) {
        return new Income.Pension(Owner.CLAIMANT, kind, notGiven(), yearly(gross), Money.of(tax));
    }

    private static String pounds(ExactAmount amount) {
        return amount.round(Rounding.HALF_PENNY_UP).toString().substring(1);
    }

    private static void assertAward(WorkedExample example, ClaimFixture claim) {
        example.assertWeekly(
                "housing_benefit",
                Worked.housingBenefit(claim, example.figures()).award().weekly().value());
    }

    private static void assertStep(WorkedExample example, String expected, ClaimFixture claim, CalculationStep step) {
        String amount =
                Worked.housingBenefit(claim, example.figures()).amounts(step).get(0);

        example.assertWeekly(expected, WorkedExample.exact(new BigDecimal(amount.substring(1))));
    }

    private static ParameterSet withRates(ParameterSet figures, Money rate) {
        Map<String, Figure> all = new HashMap<>(figures.all());
        Figure pattern = figures.require("lha.max_bedrooms");
        all.put(
                "lha.example",
                new Figure(
                        "lha.example",
                        "rates of the example",
                        pattern.unit(),
                        new FigureValue.LocalHousingAllowance(rate, List.of(rate, rate, rate, rate)),
                        pattern.period(),
                        pattern.citation(),
                        pattern.lawChecked(),
                        pattern.certainty(),
                        List.of()));
        return new ParameterSet(figures.date(), all);
    }
}
