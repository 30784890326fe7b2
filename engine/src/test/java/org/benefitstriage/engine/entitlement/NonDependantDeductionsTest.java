package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.registeredBlind;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NonDependantDeductionsTest {

    private static final String OVER_25 = "1990-01-01";
    private static final String UNDER_25 = "2003-01-01";

    @ParameterizedTest
    @CsvSource({
        "191.99, £20.40, £5.20",
        "192.00, £46.85, £5.20",
        "278.99, £46.85, £5.20",
        "279.00, £64.35, £10.60",
        "364.99, £64.35, £10.60",
        "365.00, £105.20, £10.60",
        "484.99, £105.20, £10.60",
        "485.00, £119.85, £13.30",
        "604.99, £119.85, £13.30",
        "605.00, £131.45, £15.95",
    })
    void the_bands_decide_from_16_hours(String income, String housingBenefit, String councilTaxReduction) {
        assertDeductions(housingBenefit, councilTaxReduction, worker(OVER_25, 16, income));
    }

    @Test
    void below_16_hours_the_lowest_band_applies_whatever_the_income() {
        assertDeductions("£20.40", "£5.20", worker(OVER_25, 15, "769.23"));
        assertDeductions("£20.40", "£5.20", working(OVER_25, given(0), notGiven()));
    }

    @Test
    void a_fraction_of_a_penny_below_an_edge_is_below_it() {
        NonDependant justBelow =
                nonDependant(OVER_25, notGiven(), given(16), given(yearly("9983.99")), NonDependantStatus.ORDINARY);

        assertDeductions("£20.40", "£5.20", justBelow);
    }

    @ParameterizedTest
    @CsvSource({"2008-10-19, £20.40, £5.20", "2008-10-20, £0.00, £0.00"})
    void under_18_brings_no_deduction(String born, String housingBenefit, String councilTaxReduction) {
        assertDeductions(housingBenefit, councilTaxReduction, worker(born, 0, "0.00"));
    }

    @ParameterizedTest
    @EnumSource(
            value = NonDependantStatus.class,
            names = {"ON_PENSION_CREDIT", "FULL_TIME_STUDENT", "YOUTH_TRAINING", "LONG_TERM_AWAY", "LIVES_ELSEWHERE"})
    void these_bring_no_deduction_in_either_benefit(NonDependantStatus status) {
        assertDeductions("£0.00", "£0.00", nonDependant(OVER_25, status));
    }

    @ParameterizedTest
    @EnumSource(
            value = NonDependantStatus.class,
            names = {"ON_INCOME_RELATED_BENEFIT", "ON_UC_WITHOUT_EARNINGS"})
    void on_these_benefits_only_somebody_of_25_brings_the_lowest_one_and_only_in_housing_benefit(
            NonDependantStatus status) {
        assertDeductions("£0.00", "£0.00", nonDependant(UNDER_25, status));
        assertDeductions("£20.40", "£0.00", nonDependant(OVER_25, status));
    }

    @ParameterizedTest
    @CsvSource({"2001-10-20, £0.00", "2001-10-19, £20.40"})
    void the_25th_birthday_ends_it(String born, String housingBenefit) {
        assertThat(housingBenefit(nonDependant(born, NonDependantStatus.ON_UC_WITHOUT_EARNINGS))
                        .amounts(CalculationStep.NON_DEPENDANTS))
                .containsExactly(housingBenefit);
    }

    @Test
    void a_couple_brings_one_deduction_on_joint_income() {
        NonDependant one = couple(given(35), "200.00", NonDependantStatus.ORDINARY);
        NonDependant other = couple(given(20), "90.00", NonDependantStatus.ORDINARY);

        assertDeductions("£64.35", "£10.60", one, other);
    }

    @Test
    void of_a_couple_the_higher_deduction_counts() {
        NonDependant onBenefit = couple(given(0), "110.00", NonDependantStatus.ON_INCOME_RELATED_BENEFIT);
        NonDependant working = couple(given(20), "150.00", NonDependantStatus.ORDINARY);

        assertDeductions("£46.85", "£5.20", onBenefit, working);
        assertDeductions("£46.85", "£5.20", working, onBenefit);
    }

    @Test
    void two_who_are_no_couple_bring_two_deductions() {
        assertThat(housingBenefit(worker(OVER_25, 16, "192.00"), worker(OVER_25, 0, "0.00"))
                        .amounts(CalculationStep.NON_DEPENDANTS))
                .containsExactly("£46.85", "£20.40");
    }

    @ParameterizedTest
    @EnumSource(
            value = DisabilityBenefit.class,
            names = {"DLA_MOBILITY", "PIP_MOBILITY"},
            mode = EnumSource.Mode.EXCLUDE)
    void care_benefits_of_the_claimant_wipe_out_all_deductions(DisabilityBenefit benefit) {
        Worked hb = Worked.housingBenefit(Claims.onGuaranteeCredit()
                .claimantIs(circumstances(benefit))
                .nonDependants(worker(OVER_25, 40, "900.00")));

        assertThat(hb.amounts(CalculationStep.NON_DEPENDANTS)).containsExactly("£0.00");
        assertThat(hb.award().touchesSpecialCategoryData()).isTrue();
    }

    @Test
    void so_does_a_blind_partner_but_no_mobility_part_and_no_childs_benefit() {
        ClaimFixture couple =
                Claims.onGuaranteeCredit().partnerBorn("1952-09-01").nonDependants(worker(OVER_25, 40, "900.00"));

        assertThat(Worked.housingBenefit(couple.children(child("2014-01-01", Sex.MALE, ChildDisability.ENHANCED))
                                .claimantIs(circumstances(DisabilityBenefit.PIP_MOBILITY)))
                        .amounts(CalculationStep.NON_DEPENDANTS))
                .containsExactly("£131.45");
        assertThat(Worked.housingBenefit(couple.partnerIs(registeredBlind())).amounts(CalculationStep.NON_DEPENDANTS))
                .containsExactly("£0.00");
    }

    @Test
    void facts_that_are_not_known_are_for_a_person() {
        assertThat(housingBenefit(nonDependant(OVER_25, NonDependantStatus.NOT_KNOWN))
                        .reasons())
                .containsExactly("What non-dependant 1 does or lives on is not known.");
        assertThat(housingBenefit(working(OVER_25, notGiven(), notGiven())).reasons())
                .containsExactly("How many hours non-dependant 1 works is not given.");
        assertThat(housingBenefit(working(OVER_25, given(20), notGiven())).reasons())
                .containsExactly("The gross income of non-dependant 1 is not given.");
    }

    private static NonDependant working(String born, Answer<Integer> hours, Answer<RegularAmount> income) {
        return nonDependant(born, notGiven(), hours, income, NonDependantStatus.ORDINARY);
    }

    private static NonDependant couple(Answer<Integer> hours, String income, NonDependantStatus status) {
        return nonDependant(OVER_25, given("A"), hours, given(weekly(income)), status);
    }

    private static void assertDeductions(
            String housingBenefit, String councilTaxReduction, NonDependant... nonDependants) {
        assertThat(housingBenefit(nonDependants).amounts(CalculationStep.NON_DEPENDANTS))
                .containsExactly(housingBenefit);
        assertThat(Worked.councilTaxReduction(Claims.onGuaranteeCredit().nonDependants(nonDependants))
                        .amounts(CalculationStep.NON_DEPENDANTS))
                .containsExactly(councilTaxReduction);
    }

    private static Worked housingBenefit(NonDependant... nonDependants) {
        return Worked.housingBenefit(Claims.onGuaranteeCredit().nonDependants(nonDependants));
    }
}
