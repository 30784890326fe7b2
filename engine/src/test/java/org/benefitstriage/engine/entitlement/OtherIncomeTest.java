package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.benefit;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.other;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.pension;
import static org.benefitstriage.engine.fixture.Parts.statePension;
import static org.benefitstriage.engine.fixture.Parts.weekly;

import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.OtherIncomeKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OtherIncomeTest {

    @Test
    void pensions_count_after_tax() {
        Worked hb = with(
                statePension(Owner.CLAIMANT, "230.00"),
                pension(Owner.CLAIMANT, PensionKind.OCCUPATIONAL, "80.00", "16.00"));

        assertThat(hb.amounts(CalculationStep.PENSIONS)).containsExactly("£294.00");
        assertThat(hb.formulas(CalculationStep.PENSIONS)).containsExactly("£230.00 + (£80.00 - £16.00 tax)");
    }

    @ParameterizedTest
    @CsvSource({"25.00, £15.00", "10.00, £0.00", "10.01, £0.01", "8.00, £0.00"})
    void a_war_pension_counts_less_10(String amount, String counted) {
        assertThat(with(pension(Owner.CLAIMANT, PensionKind.WAR_WIDOW_OR_WIDOWER, amount, "0.00"))
                        .amounts(CalculationStep.WAR_PENSION))
                .containsExactly(counted);
    }

    @Test
    void a_war_disablement_pension_touches_special_category_data() {
        assertThat(with(pension(Owner.CLAIMANT, PensionKind.WAR_DISABLEMENT, "25.00", "0.00"))
                        .award()
                        .touchesSpecialCategoryData())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = StateBenefitKind.class,
            names = {
                "ATTENDANCE_ALLOWANCE",
                "DISABILITY_LIVING_ALLOWANCE",
                "PERSONAL_INDEPENDENCE_PAYMENT",
                "ARMED_FORCES_INDEPENDENCE_PAYMENT",
                "CHILD_BENEFIT",
                "WINTER_FUEL_PAYMENT"
            })
    void benefits_that_do_not_count_change_nothing(StateBenefitKind kind) {
        Worked hb = with(statePension(Owner.CLAIMANT, "300.00"), benefit(Owner.CLAIMANT, kind, "114.60"));

        assertThat(hb.amounts(CalculationStep.INCOME)).containsExactly("£300.00");
        assertThat(hb.lines(CalculationStep.IGNORED_INCOME)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = StateBenefitKind.class,
            names = {"CARERS_ALLOWANCE", "NEW_STYLE_ESA", "NEW_STYLE_JSA", "INDUSTRIAL_INJURIES"})
    void benefits_that_count_count_in_full(StateBenefitKind kind) {
        assertThat(with(benefit(Owner.CLAIMANT, kind, "86.45")).amounts(CalculationStep.INCOME))
                .containsExactly("£86.45");
    }

    @ParameterizedTest
    @EnumSource(
            value = StateBenefitKind.class,
            names = {"BEREAVEMENT_SUPPORT", "STATUTORY_SICK_PAY", "STATUTORY_MATERNITY_PAY", "OTHER"})
    void benefits_of_unsettled_treatment_are_for_a_person(StateBenefitKind kind) {
        assertThat(with(benefit(Owner.CLAIMANT, kind, "50.00")).reasons()).hasSize(1);
    }

    @Test
    void widowed_parents_allowance_counts_less_15() {
        assertThat(with(benefit(Owner.CLAIMANT, StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE, "100.00"))
                        .amounts(CalculationStep.WIDOWED_PARENT))
                .containsExactly("£85.00");
    }

    @Test
    void two_incomes_with_fixed_disregards_are_for_a_person() {
        assertThat(with(
                                pension(Owner.CLAIMANT, PensionKind.WAR_WIDOW_OR_WIDOWER, "25.00", "0.00"),
                                benefit(Owner.CLAIMANT, StateBenefitKind.WIDOWED_PARENTS_ALLOWANCE, "100.00"))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void adult_maintenance_counts_less_15_where_there_is_a_child() {
        Income.OtherIncome maintenance = other(Owner.CLAIMANT, OtherIncomeKind.ADULT_MAINTENANCE, "40.00");

        assertThat(with(maintenance).amounts(CalculationStep.MAINTENANCE)).containsExactly("£40.00");
        assertThat(Worked.housingBenefit(
                                Claims.singlePensioner().incomes(maintenance).children(child("2014-01-01", Sex.MALE)))
                        .amounts(CalculationStep.MAINTENANCE))
                .containsExactly("£25.00");
    }

    @ParameterizedTest
    @EnumSource(
            value = OtherIncomeKind.class,
            names = {"CHILD_MAINTENANCE", "SPECIFIED_TRUST_OR_COMPENSATION"})
    void maintenance_for_a_child_and_specified_trusts_do_not_count(OtherIncomeKind kind) {
        assertThat(with(other(Owner.CLAIMANT, kind, "40.00")).amounts(CalculationStep.INCOME))
                .containsExactly("£0.00");
    }

    @ParameterizedTest
    @EnumSource(
            value = OtherIncomeKind.class,
            names = {"RENT_FROM_PROPERTY", "STUDENT_FINANCE", "CHARITABLE_OR_VOLUNTARY", "ROYALTIES", "OTHER"})
    void other_income_of_unsettled_treatment_is_for_a_person(OtherIncomeKind kind) {
        assertThat(with(other(Owner.CLAIMANT, kind, "40.00")).reasons()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"BOARDER, 100.00, 1, £40.00", "BOARDER, 100.00, 2, £30.00", "BOARDER, 20.00, 1, £0.00"})
    void a_boarder_has_20_and_half_of_the_rest_ignored(BoarderKind kind, String payment, int persons, String counted) {
        assertThat(Worked.housingBenefit(Claims.singlePensioner()
                                .boarders(new Boarder(kind, weekly(payment), persons, YesNo.NO)))
                        .amounts(CalculationStep.BOARDERS))
                .containsExactly(counted);
    }

    @ParameterizedTest
    @CsvSource({"100.00, 1, £80.00", "100.00, 2, £60.00", "20.01, 1, £0.01"})
    void a_lodger_has_20_a_person_ignored(String payment, int persons, String counted) {
        assertThat(Worked.housingBenefit(Claims.singlePensioner()
                                .boarders(new Boarder(BoarderKind.LODGER, weekly(payment), persons, YesNo.NO)))
                        .amounts(CalculationStep.LODGERS))
                .containsExactly(counted);
    }

    @Test
    void income_of_a_partner_who_is_not_in_the_claim_is_for_a_person() {
        assertThat(with(statePension(Owner.PARTNER, "100.00")).reasons())
                .containsExactly("Income of a partner is listed, and the claim has no partner.");
    }

    @Test
    void declared_income_is_gross_and_by_person() {
        var claim = Claims.pensionerCouple()
                .incomes(
                        pay(Owner.CLAIMANT, 10, "90.00", "5.00", "1.00", "2.00"),
                        pension(Owner.PARTNER, PensionKind.PERSONAL, "70.00", "14.00"),
                        statePension(Owner.PARTNER, "230.00"))
                .claim();

        assertThat(DeclaredIncome.weeklyEarnings(claim, Owner.CLAIMANT)).hasToString("£90.00");
        assertThat(DeclaredIncome.weeklyEarnings(claim, Owner.PARTNER)).hasToString("£0.00");
        assertThat(DeclaredIncome.weeklyPrivatePensions(claim, Owner.PARTNER)).hasToString("£70.00");
        assertThat(DeclaredIncome.weeklyGross(claim)).hasToString("£390.00");
    }

    private static Worked with(Income... incomes) {
        return Worked.housingBenefit(Claims.singlePensioner().incomes(incomes));
    }
}
