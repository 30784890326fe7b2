package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.caredFor;
import static org.benefitstriage.engine.fixture.Parts.carer;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.registeredBlind;
import static org.benefitstriage.engine.fixture.Parts.worker;

import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.PersonalCircumstances;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicableAmountTest {

    private static final PersonalCircumstances ATTENDANCE = circumstances(DisabilityBenefit.ATTENDANCE_ALLOWANCE_LOWER);

    @ParameterizedTest
    @CsvSource({"1955-03-31, £256.00", "1955-04-01, £238.00", "1950-03-14, £256.00"})
    void a_single_person_has_the_rate_of_the_cohort(String born, String rate) {
        assertThat(applicable(Claims.singlePensioner().claimantBorn(born))).isEqualTo(rate);
    }

    @ParameterizedTest
    @CsvSource({
        "1955-03-31, 1958-01-01, £383.35",
        "1958-01-01, 1955-03-31, £383.35",
        "1955-04-01, 1955-04-01, £363.25",
    })
    void a_couple_has_the_older_cohorts_rate_if_either_is_in_it(String claimant, String partner, String rate) {
        assertThat(applicable(Claims.singlePensioner().claimantBorn(claimant).partnerBorn(partner)))
                .isEqualTo(rate);
    }

    @Test
    void every_child_adds_an_allowance_once_the_two_child_limit_is_gone() {
        ClaimFixture claim = Claims.singlePensioner()
                .children(child("2018-01-01", Sex.MALE), child("2019-01-01", Sex.MALE), child("2020-01-01", Sex.MALE));

        assertThat(applicable(claim)).isEqualTo("£519.64");
    }

    @Test
    void a_third_child_under_the_two_child_limit_is_for_a_person() {
        ClaimFixture two =
                Claims.singlePensioner().children(child("2026-05-01", Sex.MALE), child("2026-05-01", Sex.MALE));
        ClaimFixture three = Claims.singlePensioner()
                .children(child("2026-05-01", Sex.MALE), child("2026-05-01", Sex.MALE), child("2026-05-01", Sex.MALE));
        var limited = Figures2026.withSwitch("hb.pa.child_limit_two_children.in_force", true);

        assertThat(Worked.housingBenefit(two, limited).isCalculated()).isTrue();
        assertThat(Worked.housingBenefit(three, limited).reasons()).hasSize(1);
        assertThat(Worked.councilTaxReduction(three, limited).isCalculated()).isTrue();
    }

    @Test
    void children_born_before_the_limit_began_all_count() {
        ClaimFixture three = Claims.singlePensioner()
                .children(child("2012-01-01", Sex.MALE), child("2013-01-01", Sex.MALE), child("2026-03-31", Sex.MALE));

        assertThat(Worked.housingBenefit(three, Figures2026.withSwitch("hb.pa.child_limit_two_children.in_force", true))
                        .isCalculated())
                .isTrue();
    }

    @Test
    void a_child_without_child_benefit_is_for_a_person() {
        Child child = child("2018-01-01", Sex.MALE);
        Child without = new Child(
                child.firstNames(),
                child.dateOfBirth(),
                child.sex(),
                YesNo.NO,
                3,
                ChildDisability.NONE,
                child.childcare());

        assertThat(Worked.housingBenefit(Claims.singlePensioner().children(without))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void a_disabled_child_adds_a_premium_and_the_highest_rate_another() {
        Worked hb = Worked.housingBenefit(Claims.singlePensioner()
                .children(
                        child("2014-01-01", Sex.MALE, ChildDisability.DISABLED_CHILD),
                        child("2015-01-01", Sex.MALE, ChildDisability.ENHANCED)));

        assertThat(hb.amounts(CalculationStep.DISABLED_CHILD)).containsExactly("£168.92");
        assertThat(hb.amounts(CalculationStep.ENHANCED_DISABILITY_CHILD)).containsExactly("£33.99");
        assertThat(hb.award().touchesSpecialCategoryData()).isTrue();
    }

    @Test
    void each_carer_adds_a_premium() {
        Worked hb = Worked.housingBenefit(
                Claims.pensionerCouple().claimantIs(carer()).partnerIs(carer()));

        assertThat(hb.amounts(CalculationStep.CARER)).containsExactly("£96.30");
    }

    @ParameterizedTest
    @EnumSource(
            value = DisabilityBenefit.class,
            names = {
                "ATTENDANCE_ALLOWANCE_LOWER",
                "DLA_CARE_MIDDLE",
                "PIP_DAILY_LIVING_STANDARD",
                "ARMED_FORCES_INDEPENDENCE_PAYMENT"
            })
    void attendance_allowance_and_the_like_open_the_severe_disability_premium(DisabilityBenefit benefit) {
        assertThat(severe(Claims.singlePensioner().claimantIs(circumstances(benefit))))
                .isEqualTo("£86.05");
    }

    @ParameterizedTest
    @EnumSource(
            value = DisabilityBenefit.class,
            names = {"DLA_CARE_LOWEST", "DLA_MOBILITY", "PIP_MOBILITY"})
    void lower_care_and_mobility_do_not_open_it(DisabilityBenefit benefit) {
        assertThat(severe(Claims.singlePensioner().claimantIs(circumstances(benefit))))
                .isEqualTo("none");
    }

    @Test
    void somebody_paid_for_the_care_takes_it_away() {
        assertThat(severe(Claims.singlePensioner().claimantIs(caredFor(DisabilityBenefit.DLA_CARE_HIGHEST))))
                .isEqualTo("none");
    }

    @Test
    void whether_somebody_is_paid_for_the_care_has_to_be_known() {
        PersonalCircumstances unknown = new PersonalCircumstances(
                YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NO, YesNo.NOT_ANSWERED, ATTENDANCE.disabilityBenefits(), 0);

        assertThat(Worked.housingBenefit(Claims.singlePensioner().claimantIs(unknown))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void a_couple_needs_both_or_a_blind_partner() {
        ClaimFixture one = Claims.pensionerCouple().claimantIs(ATTENDANCE);

        assertThat(severe(one)).isEqualTo("none");
        assertThat(severe(one.partnerIs(registeredBlind()))).isEqualTo("£86.05");
        assertThat(severe(one.partnerIs(ATTENDANCE))).isEqualTo("£172.10");
        assertThat(severe(one.partnerIs(caredFor(DisabilityBenefit.ATTENDANCE_ALLOWANCE_HIGHER))))
                .isEqualTo("£86.05");
    }

    @Test
    void a_non_dependant_leaves_the_premium_to_a_person() {
        ClaimFixture claim = Claims.singlePensioner().claimantIs(ATTENDANCE);

        assertThat(Worked.housingBenefit(claim.nonDependants(worker("1990-01-01", 0, "0.00")))
                        .reasons())
                .hasSize(1);
        assertThat(severe(claim.nonDependants(worker("2010-01-01", 0, "0.00")))).isEqualTo("£86.05");
    }

    private static String applicable(ClaimFixture claim) {
        return Worked.housingBenefit(claim)
                .amounts(CalculationStep.APPLICABLE_AMOUNT)
                .get(0);
    }

    private static String severe(ClaimFixture claim) {
        return Worked.housingBenefit(claim).amounts(CalculationStep.SEVERE_DISABILITY).stream()
                .findFirst()
                .orElse("none");
    }
}
