package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.caredFor;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.WorkingAgeParts.esa;

import java.util.List;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.FamilyPremium;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.law.ParameterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The applicable amount at working age: allowances by age and household, children, premiums and how they add up. */
class WorkingAgeNeedsTest {

    /** Entitlement begins on Monday 19 October 2026. */
    @ParameterizedTest
    @CsvSource({"2001-10-20, £75.65", "2001-10-19, £95.55", "2006-01-01, £75.65", "1965-01-01, £95.55"})
    void a_single_person_has_the_higher_allowance_from_25(String born, String allowance) {
        assertThat(needs(Claims.workingAge().claimantBorn(born), CalculationStep.PERSONAL_ALLOWANCE))
                .containsExactly(allowance);
    }

    @ParameterizedTest
    @CsvSource({"2008-10-20, £75.65", "2008-10-19, £95.55"})
    void a_lone_parent_has_it_from_18(String born, String allowance) {
        assertThat(needs(
                        Claims.workingAge().claimantBorn(born).children(child("2025-01-01", Sex.FEMALE)),
                        CalculationStep.PERSONAL_ALLOWANCE))
                .containsExactly(allowance);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-01-01, 2008-10-20, £114.35",
        "2009-01-01, 2008-10-19, £150.15",
        "2008-10-19, 2009-01-01, £150.15",
        "1990-01-01, 1990-01-01, £150.15"
    })
    void a_couple_has_it_when_either_is_18(String claimant, String partner, String allowance) {
        assertThat(needs(
                        Claims.workingAge().claimantBorn(claimant).partnerBorn(partner),
                        CalculationStep.PERSONAL_ALLOWANCE))
                .containsExactly(allowance);
    }

    @Test
    void main_phase_esa_gives_the_young_the_higher_allowance() {
        ClaimFixture young = Claims.workingAge().claimantBorn("2004-01-01");

        assertThat(needs(young.workingAge(esa(EmploymentSupport.ASSESSMENT_PHASE)), CalculationStep.PERSONAL_ALLOWANCE))
                .containsExactly("£75.65");
        assertThat(needs(
                        young.workingAge(esa(EmploymentSupport.MAIN_PHASE_WITHOUT_COMPONENT)),
                        CalculationStep.PERSONAL_ALLOWANCE))
                .containsExactly("£95.55");
        assertThat(reasons(young.workingAge(esa(EmploymentSupport.NOT_ANSWERED))))
                .hasSize(1);
        assertThat(Worked.housingBenefit(Claims.workingAge().workingAge(esa(EmploymentSupport.NOT_ANSWERED)))
                        .isCalculated())
                .as("nobody of 25 is asked")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = DisabilityBenefit.class,
            names = {"PIP_MOBILITY", "DLA_MOBILITY", "DLA_CARE_LOWEST"})
    void any_disability_benefit_brings_the_disability_premium(DisabilityBenefit benefit) {
        ClaimFixture claim = Claims.workingAge().claimantIs(circumstances(benefit));

        assertThat(needs(claim, CalculationStep.DISABILITY_PREMIUM)).containsExactly("£44.85");
        assertThat(needs(claim, CalculationStep.ENHANCED_DISABILITY_ADULT)).isEmpty();
        assertThat(needs(claim, CalculationStep.SEVERE_DISABILITY)).isEmpty();
        assertThat(Worked.housingBenefit(claim).award().touchesSpecialCategoryData())
                .isTrue();
    }

    @Test
    void the_premiums_for_disability_add_up() {
        ClaimFixture claim = Claims.workingAge().claimantIs(circumstances(DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED));

        assertThat(needs(claim, CalculationStep.DISABILITY_PREMIUM)).containsExactly("£44.85");
        assertThat(needs(claim, CalculationStep.ENHANCED_DISABILITY_ADULT)).containsExactly("£22.00");
        assertThat(needs(claim, CalculationStep.SEVERE_DISABILITY)).containsExactly("£86.05");
        assertThat(needs(claim, CalculationStep.APPLICABLE_AMOUNT)).containsExactly("£248.45");
    }

    @Test
    void a_paid_carer_ends_the_severe_premium_alone() {
        ClaimFixture claim = Claims.workingAge().claimantIs(caredFor(DisabilityBenefit.PIP_DAILY_LIVING_STANDARD));

        assertThat(needs(claim, CalculationStep.SEVERE_DISABILITY)).isEmpty();
        assertThat(needs(claim, CalculationStep.DISABILITY_PREMIUM)).containsExactly("£44.85");
    }

    @Test
    void a_couple_has_the_rate_of_a_couple_whichever_is_disabled() {
        ClaimFixture claim = Claims.workingAge()
                .partnerBorn("1991-01-01")
                .partnerIs(circumstances(DisabilityBenefit.DLA_CARE_HIGHEST));

        assertThat(needs(claim, CalculationStep.DISABILITY_PREMIUM)).containsExactly("£64.00");
        assertThat(needs(claim, CalculationStep.ENHANCED_DISABILITY_ADULT)).containsExactly("£31.40");
        assertThat(needs(claim, CalculationStep.SEVERE_DISABILITY)).isEmpty();
    }

    @Test
    void esa_brings_a_component_in_place_of_the_disability_premium() {
        ClaimFixture claim = Claims.workingAge().claimantIs(circumstances(DisabilityBenefit.PIP_MOBILITY));

        ClaimFixture work = claim.workingAge(esa(EmploymentSupport.WORK_RELATED_ACTIVITY));
        assertThat(needs(work, CalculationStep.ESA_COMPONENT)).containsExactly("£37.95");
        assertThat(needs(work, CalculationStep.DISABILITY_PREMIUM)).isEmpty();
        ClaimFixture support = claim.workingAge(esa(EmploymentSupport.SUPPORT));
        assertThat(needs(support, CalculationStep.ESA_COMPONENT)).containsExactly("£50.35");
        assertThat(needs(support, CalculationStep.ENHANCED_DISABILITY_ADULT)).containsExactly("£22.00");
        assertThat(reasons(claim.workingAge(esa(EmploymentSupport.NOT_ANSWERED))))
                .hasSize(1);
    }

    @Test
    void one_component_is_paid_and_the_claimants_comes_first() {
        ClaimFixture couple = Claims.workingAge().partnerBorn("1991-01-01");

        assertThat(needs(
                        couple.workingAge(
                                esa(EmploymentSupport.WORK_RELATED_ACTIVITY, EmploymentSupport.WORK_RELATED_ACTIVITY)),
                        CalculationStep.ESA_COMPONENT))
                .containsExactly("£37.95");
        assertThat(needs(
                        couple.workingAge(esa(EmploymentSupport.NONE, EmploymentSupport.WORK_RELATED_ACTIVITY)),
                        CalculationStep.ESA_COMPONENT))
                .containsExactly("£37.95");
        assertThat(reasons(couple.workingAge(esa(EmploymentSupport.NONE, EmploymentSupport.SUPPORT))))
                .containsExactly(
                        "Whether the partner's support component brings an enhanced disability premium is for a person.");
    }

    @Test
    void a_component_without_a_figure_is_named() {
        ClaimFixture claim = Claims.workingAge().workingAge(esa(EmploymentSupport.SUPPORT));

        assertThat(Worked.housingBenefit(claim, Figures2026.without("hb.wa.component.support"))
                        .reasons())
                .containsExactly("No value is held for the figure hb.wa.component.support on 2026-10-19.");
    }

    @Test
    void carers_and_disabled_children_bring_their_premiums() {
        ClaimFixture claim = Claims.workingAge()
                .claimantIs(Parts.carer())
                .children(child("2020-01-01", Sex.MALE, ChildDisability.ENHANCED));

        assertThat(needs(claim, CalculationStep.CARER)).containsExactly("£48.15");
        assertThat(needs(claim, CalculationStep.DISABLED_CHILD)).containsExactly("£84.46");
        assertThat(needs(claim, CalculationStep.ENHANCED_DISABILITY_CHILD)).containsExactly("£33.99");
    }

    @Test
    void the_family_premium_is_kept_only_where_the_form_says_so() {
        ClaimFixture parent = Claims.workingAge().children(child("2014-01-01", Sex.MALE));

        assertThat(needs(parent, CalculationStep.FAMILY_PREMIUM)).isEmpty();
        assertThat(needs(
                        parent.workingAge(WorkingAgeParts.familyPremium(YesNo.YES, FamilyPremium.KEPT)),
                        CalculationStep.FAMILY_PREMIUM))
                .containsExactly("£20.22");
        assertThat(needs(
                        parent.workingAge(
                                WorkingAgeParts.familyPremium(YesNo.YES, FamilyPremium.KEPT_AS_PROTECTED_LONE_PARENT)),
                        CalculationStep.FAMILY_PREMIUM))
                .containsExactly("£22.20");
        assertThat(reasons(parent.workingAge(WorkingAgeParts.familyPremium(YesNo.YES, FamilyPremium.NOT_ANSWERED))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // Two younger children stay two; a third is left out; those born before the limit all count.
        "2018-01-01, 2019-01-01, 2020-01-01, £175.76",
        "2014-01-01, 2019-01-01, 2020-01-01, £175.76",
        "2014-01-01, 2015-01-01, 2020-01-01, £175.76",
        "2014-01-01, 2015-01-01, 2017-04-05, £263.64",
        "2014-01-01, 2015-01-01, 2017-04-06, £175.76"
    })
    void under_the_two_child_limit_older_children_count_and_others_make_up_two(
            String one, String two, String three, String amount) {
        ClaimFixture family = family(one, two, three);

        assertThat(Worked.housingBenefit(family, limited()).amounts(CalculationStep.CHILD_ALLOWANCE))
                .containsExactly(amount);
        assertThat(needs(family, CalculationStep.CHILD_ALLOWANCE))
                .as("after the limit")
                .containsExactly("£263.64");
    }

    @Test
    void an_exception_to_the_two_child_limit_is_for_a_person() {
        ClaimFixture family = family("2018-01-01", "2019-01-01", "2020-01-01");

        for (YesNo answer : List.of(YesNo.YES, YesNo.NOT_ANSWERED)) {
            assertThat(Worked.housingBenefit(
                                    family.workingAge(WorkingAgeParts.twoChildLimitException(answer)), limited())
                            .reasons())
                    .containsExactly(
                            "The two-child limit was in force, and whether one of its exceptions applies is for a person.");
        }
    }

    private static ClaimFixture family(String... born) {
        return Claims.workingAge()
                .children(List.of(born).stream()
                        .map(day -> child(day, Sex.FEMALE))
                        .toArray(Child[]::new));
    }

    private static ParameterSet limited() {
        return Figures2026.withLimitSince2017("hb.wa.child_limit_two_children.in_force");
    }

    private static List<String> needs(ClaimFixture claim, CalculationStep step) {
        return Worked.housingBenefit(claim).amounts(step);
    }

    private static List<String> reasons(ClaimFixture claim) {
        return Worked.housingBenefit(claim).reasons();
    }
}
