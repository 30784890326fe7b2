package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.benefit;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.privateTenancy;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published worked examples of what limits working-age housing benefit, by their ids: the size criteria, the shared
 * accommodation rate and the benefit cap. Those of ordinary housing are worked out with the figures of 1 June 2026.
 */
class WorkedExamplesOfRestrictionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"GUIDE-06", "MBRO-02", "LPOOL-01"})
    void the_size_criteria(String id) {
        WorkedExample example = WorkedExample.of(id);
        int bedrooms = 1 + example.number("spare_bedrooms").intValueExact();
        ClaimFixture claim = Claims.existingAward()
                .tenancy(WorkingAgeParts.bedrooms(
                        bedrooms, tenancy(LandlordKind.COUNCIL, weekly(example.pounds("rent")))));

        example.assertWeekly("reduction", hb(claim, figures()).first(CalculationStep.SIZE_CRITERIA));
    }

    @Test
    @DisplayName("PE-LHACAT-01 and PE-LHACAT-03")
    void the_shared_rate_and_an_exception() {
        ClaimFixture young = Claims.existingAward()
                .claimantBorn("1992-01-01")
                .tenancy(privateTenancy(weekly("100.00"), "Test Area", YesNo.NO));
        ParameterSet figures = Changed.rates(figures(), "Test Area");

        assertCategory("PE-LHACAT-01", hb(young, figures), "shared accommodation");
        assertCategory(
                "PE-LHACAT-03",
                hb(young.claimantIs(circumstances(DisabilityBenefit.ARMED_FORCES_INDEPENDENCE_PAYMENT)), figures),
                "1 bedroom");
    }

    @Test
    @DisplayName("PE-BC-04")
    void an_award_below_the_floor_is_not_cut_further() {
        WorkedExample example = WorkedExample.of("PE-BC-04");
        ExactAmount before = example.weekly("housing_benefit_before_cap");
        ClaimFixture claim = Claims.workingAge()
                .partnerBorn("1991-01-01")
                .tenancy(WorkingAgeParts.in(
                        AccommodationKind.TEMPORARY,
                        tenancy(LandlordKind.COUNCIL, yearly(example.pounds("housing_benefit_before_cap")))))
                .existingBenefits(Claims::withIncomeSupport)
                .incomes(benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "900.00"));
        Worked hb = hb(claim, example.figures());

        // The cap leaves it alone, as the example says; less than 50p a week is then not payable
        // (docs/law-differences.md).
        assertThat(hb.amounts(CalculationStep.BENEFIT_CAP)).containsExactly("£0.00");
        example.assertWeekly("housing_benefit", before);
        assertThat(hb.weekly()).isEqualTo("£0.00");
        assertThat(hb.lines(CalculationStep.MINIMUM)).hasSize(1);
    }

    @Test
    @DisplayName("PE-BC-05, PE-BC-06 and PE-BC-07")
    void who_is_exempt_from_the_benefit_cap() {
        assertNotCapped(
                "PE-BC-05",
                hb(cappedWithout("1950-01-01"), WorkedExample.of("PE-BC-05").figures()));
        assertNotCapped("PE-BC-06", exempt("PE-BC-06", StateBenefitKind.WORKING_TAX_CREDIT));
        assertNotCapped("PE-BC-07", exempt("PE-BC-07", StateBenefitKind.CARERS_ALLOWANCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCSLIB-01", "DOCSLIB-02"})
    void the_benefit_cap_takes_the_excess_down_to_the_floor(String id) {
        WorkedExample example = WorkedExample.of(id);
        Money others = example.money("total_benefits").minus(example.money("housing_benefit"));
        ClaimFixture claim = Claims.workingAge()
                .partnerBorn("1991-01-01")
                .tenancy(WorkingAgeParts.in(
                        AccommodationKind.TEMPORARY,
                        tenancy(LandlordKind.COUNCIL, weekly(example.pounds("housing_benefit")))))
                .existingBenefits(Claims::withIncomeSupport)
                .incomes(benefit(
                        Owner.CLAIMANT,
                        StateBenefitKind.INCOME_SUPPORT,
                        others.toString().replace("£", "").replace(",", "")));
        // The training slides are of 2016: £20,000 a year.
        ParameterSet figures = Changed.amount(figures(), "benefit_cap.couple_or_lone_parent_elsewhere.annual", "20000");

        example.assertWeekly(
                "housing_benefit_after_cap", hb(claim, figures).award().weekly().value());
    }

    private static Worked exempt(String id, StateBenefitKind kind) {
        ClaimFixture claim = Claims.workingAge()
                .partnerBorn("1991-01-01")
                .existingBenefits(Claims::withIncomeSupport)
                .incomes(
                        benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "900.00"),
                        benefit(Owner.CLAIMANT, kind, "10.00"));
        return hb(claim, WorkedExample.of(id).figures());
    }

    private static ClaimFixture cappedWithout(String partnerBorn) {
        return Claims.workingAge()
                .partnerBorn(partnerBorn)
                .existingBenefits(Claims::withIncomeSupport)
                .incomes(benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "900.00"));
    }

    private static void assertNotCapped(String id, Worked hb) {
        assertThat(WorkedExample.of(id).expectsTrue("cap_applies")).isFalse();
        assertThat(hb.formulas(CalculationStep.BENEFIT_CAP))
                .singleElement()
                .asString()
                .startsWith("does not apply");
        assertThat(hb.weekly()).isEqualTo("£110.00");
    }

    private static void assertCategory(String id, Worked hb, String category) {
        String printed = category.equals("1 bedroom") ? "B (one bedroom)" : "A (shared)";

        assertThat(WorkedExample.of(id).expected("category")).isEqualTo(printed);
        assertThat(hb.formulas(CalculationStep.LOCAL_HOUSING_ALLOWANCE))
                .singleElement()
                .asString()
                .startsWith("rate for " + category);
    }

    private static ParameterSet figures() {
        return SharedFigures.on(LocalDate.of(2026, 6, 1));
    }

    private static Worked hb(ClaimFixture claim, ParameterSet figures) {
        return Worked.housingBenefit(claim, figures);
    }
}
