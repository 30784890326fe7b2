package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.benefit;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.WorkingAgeParts.capped;
import static org.benefitstriage.engine.fixture.WorkingAgeParts.esa;

import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The benefit cap: its limits to the penny, its floor, who is exempt, and what is asked before anything is taken off. */
class BenefitCapTest {

    /** £14,753.00 / 52 = £283.7115 a week; £110.00 of it is housing benefit. */
    @ParameterizedTest
    @CsvSource({"173.71, £110.00", "173.72, £109.99", "200.00, £83.71", "283.21, £0.50", "900.00, £0.50"})
    void a_single_person_outside_london(String incomeSupport, String award) {
        assertThat(hb(onIncomeSupport(incomeSupport)).weekly()).isEqualTo(award);
    }

    @Test
    void a_couple_a_lone_parent_and_london_have_higher_limits() {
        // £22,020.00 / 52 = £423.4615; £25,323.00 / 52 = £486.9807; £16,967.00 / 52 = £326.2884.
        assertThat(hb(onIncomeSupport("320.00").partnerBorn("1991-01-01")).weekly())
                .isEqualTo("£103.46");
        assertThat(hb(onIncomeSupport("320.00").children(child("2020-01-01", Sex.MALE)))
                        .weekly())
                .isEqualTo("£103.46");
        assertThat(hb(onIncomeSupport("380.00").partnerBorn("1991-01-01").workingAge(capped(YesNo.YES, YesNo.NO)))
                        .weekly())
                .isEqualTo("£106.98");
        assertThat(hb(onIncomeSupport("220.00").workingAge(capped(YesNo.YES, YesNo.NO)))
                        .weekly())
                .isEqualTo("£106.29");
    }

    @ParameterizedTest
    @EnumSource(
            value = StateBenefitKind.class,
            names = {
                "CHILD_BENEFIT",
                "CHILD_TAX_CREDIT",
                "NEW_STYLE_JSA",
                "MATERNITY_ALLOWANCE",
                "WIDOWED_PARENTS_ALLOWANCE"
            })
    void other_welfare_benefits_count(StateBenefitKind kind) {
        assertThat(hb(Claims.workingAge()
                                .existingBenefits(Claims::withIncomeSupport)
                                .incomes(
                                        benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "100.00"),
                                        benefit(Owner.CLAIMANT, kind, "100.00")))
                        .weekly())
                .isEqualTo("£83.71");
    }

    @Test
    void who_is_exempt() {
        ClaimFixture over = onIncomeSupport("900.00");

        assertExempt(over.workingAge(capped(YesNo.NO, YesNo.YES)));
        assertExempt(onIncomeSupport("900.00").workingAge(esa(EmploymentSupport.SUPPORT)));
        assertExempt(onIncomeSupport("900.00").claimantIs(circumstances(DisabilityBenefit.PIP_MOBILITY)));
        assertExempt(onIncomeSupport("900.00").claimantIs(Parts.carer()));
        assertExempt(onIncomeSupport("900.00").children(child("2020-01-01", Sex.MALE, ChildDisability.DISABLED_CHILD)));
        assertExempt(Claims.workingAge()
                .universalCredit(Claims.universalCredit(UniversalCreditState.AWARDED))
                .incomes(benefit(Owner.CLAIMANT, StateBenefitKind.CHILD_BENEFIT, "900.00")));
    }

    @Test
    void an_amount_that_is_not_given_is_for_a_person() {
        assertThat(hb(Claims.workingAge().existingBenefits(Claims::withIncomeSupport))
                        .reasons())
                .containsExactly("How much income support is paid is not given, and the benefit cap counts it.");
    }

    @Test
    void nobody_is_capped_while_london_or_an_exemption_is_open() {
        ClaimFixture over = onIncomeSupport("200.00");

        assertThat(hb(over.workingAge(capped(YesNo.NOT_ANSWERED, YesNo.NO))).reasons())
                .hasSize(1);
        assertThat(hb(over.workingAge(capped(YesNo.NO, YesNo.NOT_ANSWERED))).reasons())
                .hasSize(1);
        assertThat(hb(onIncomeSupport("100.00").workingAge(capped(YesNo.NOT_ANSWERED, YesNo.NOT_ANSWERED)))
                        .weekly())
                .as("below the lower limit it does not matter")
                .isEqualTo("£110.00");
    }

    @Test
    void housing_benefit_for_specified_accommodation_does_not_count() {
        ClaimFixture refuge =
                Claims.workingAge(AccommodationKind.DOMESTIC_ABUSE_REFUGE).existingBenefits(Claims::withIncomeSupport);

        assertThat(hb(refuge.incomes(benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "283.71")))
                        .weekly())
                .isEqualTo("£110.00");
        assertThat(hb(refuge.incomes(benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "283.72")))
                        .reasons())
                .hasSize(1);
    }

    private static ClaimFixture onIncomeSupport(String weekly) {
        return Claims.workingAge()
                .existingBenefits(Claims::withIncomeSupport)
                .incomes(benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, weekly));
    }

    private static void assertExempt(ClaimFixture claim) {
        Worked hb = hb(claim);

        assertThat(hb.weekly()).isEqualTo("£110.00");
        assertThat(hb.formulas(CalculationStep.BENEFIT_CAP))
                .singleElement()
                .asString()
                .startsWith("does not apply");
    }

    private static Worked hb(ClaimFixture claim) {
        return Worked.housingBenefit(claim);
    }
}
