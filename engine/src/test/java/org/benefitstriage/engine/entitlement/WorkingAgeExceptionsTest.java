package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.benefit;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.pension;
import static org.benefitstriage.engine.fixture.WorkingAgeParts.capped;
import static org.benefitstriage.engine.fixture.WorkingAgeParts.esa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.EmploymentSupport;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.PersonalCircumstances;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What turns on one fact at working age: exemptions, components and whose they are, ages, and what is asked instead. */
class WorkingAgeExceptionsTest {

    @ParameterizedTest
    @EnumSource(
            value = PensionKind.class,
            names = {"WAR_DISABLEMENT", "WAR_WIDOW_OR_WIDOWER"})
    void a_war_pension_exempts_from_the_benefit_cap_and_another_pension_does_not(PensionKind kind) {
        assertThat(cap(overTheCap().incomes(incomeSupport(), pension(Owner.CLAIMANT, kind, "10.00", "0.00"))))
                .isEqualTo("[does not apply: a war pension is paid]");
        assertThat(cap(overTheCap()
                        .incomes(incomeSupport(), pension(Owner.CLAIMANT, PensionKind.OCCUPATIONAL, "10.00", "0.00"))))
                .doesNotContain("does not apply");
    }

    @ParameterizedTest
    @EnumSource(
            value = StateBenefitKind.class,
            names = {"CARERS_ALLOWANCE", "INDUSTRIAL_INJURIES", "WORKING_TAX_CREDIT", "GUARDIANS_ALLOWANCE"})
    void these_benefits_exempt_from_the_cap_whatever_they_amount_to(StateBenefitKind kind) {
        assertThat(cap(overTheCap().incomes(incomeSupport(), benefit(Owner.CLAIMANT, kind, "1.00"))))
                .startsWith("[does not apply: ");
    }

    @Test
    void a_benefit_that_is_no_welfare_benefit_of_the_cap_is_not_counted() {
        ClaimFixture claim = Claims.workingAge()
                .existingBenefits(Claims::withIncomeSupport)
                .workingAge(capped(YesNo.NO, YesNo.NO))
                .incomes(
                        benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "100.00"),
                        benefit(Owner.CLAIMANT, StateBenefitKind.WINTER_FUEL_PAYMENT, "900.00"));

        assertThat(Worked.housingBenefit(claim).weekly()).isEqualTo("£110.00");
    }

    @Test
    void over_the_cap_an_open_support_component_or_carer_is_asked_about_first() {
        // 300.00 a week of ESA and 110.00 of housing benefit are above 283.71.
        ClaimFixture onEsa = Claims.workingAge()
                .existingBenefits(old -> paid(old, YesNo.NO, YesNo.NO, YesNo.YES))
                .incomes(benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_RELATED_ESA, "300.00"));
        assertThat(reasons(onEsa.workingAge(esa(EmploymentSupport.NOT_ANSWERED))))
                .anyMatch(reason -> reason.contains("support component exempts"));
        assertThat(Worked.housingBenefit(onEsa.workingAge(esa(EmploymentSupport.ASSESSMENT_PHASE)))
                        .isCalculated())
                .isTrue();
        assertThat(reasons(overTheCap().incomes(incomeSupport()).claimantIs(carer(YesNo.NOT_ANSWERED))))
                .anyMatch(reason -> reason.contains("whether an exemption applies"));
    }

    @Test
    void the_amount_of_every_passporting_benefit_is_needed_for_the_cap() {
        assertThat(reasons(Claims.workingAge().existingBenefits(old -> paid(old, YesNo.NO, YesNo.YES, YesNo.NO))))
                .anyMatch(reason -> reason.startsWith("How much income based jsa is paid"));
        assertThat(reasons(Claims.workingAge().existingBenefits(old -> paid(old, YesNo.NO, YesNo.NO, YesNo.YES))))
                .anyMatch(reason -> reason.startsWith("How much income related esa is paid"));
    }

    @Test
    void somebody_with_esa_has_a_component_in_place_of_the_disability_premium() {
        ClaimFixture disabled = Claims.workingAge().claimantIs(circumstances(DisabilityBenefit.PIP_MOBILITY));

        assertThat(amounts(disabled, CalculationStep.DISABILITY_PREMIUM)).isEqualTo("[£44.85]");
        for (EmploymentSupport esa : Set.of(EmploymentSupport.ASSESSMENT_PHASE, EmploymentSupport.SUPPORT)) {
            assertThat(amounts(disabled.workingAge(esa(esa)), CalculationStep.DISABILITY_PREMIUM))
                    .as(esa.name())
                    .isEqualTo("[]");
        }
        assertThat(reasons(disabled.workingAge(esa(EmploymentSupport.NOT_ANSWERED))))
                .anyMatch(reason -> reason.contains("A disability premium would be due unless"));
    }

    @Test
    void one_component_is_given_the_claimants_or_else_the_partners() {
        ClaimFixture couple = Claims.workingAge().partnerBorn("1991-01-01");

        assertThat(Worked.housingBenefit(couple.workingAge(
                                esa(EmploymentSupport.WORK_RELATED_ACTIVITY, EmploymentSupport.WORK_RELATED_ACTIVITY)))
                        .amounts(CalculationStep.ESA_COMPONENT))
                .hasSize(1);
        String partners = amounts(
                couple.workingAge(esa(EmploymentSupport.NONE, EmploymentSupport.WORK_RELATED_ACTIVITY)),
                CalculationStep.ESA_COMPONENT);
        assertThat(partners)
                .isNotEqualTo("[]")
                .isEqualTo(amounts(
                        couple.workingAge(esa(EmploymentSupport.WORK_RELATED_ACTIVITY)),
                        CalculationStep.ESA_COMPONENT));
        assertThat(amounts(couple.workingAge(esa(EmploymentSupport.NONE)), CalculationStep.ESA_COMPONENT))
                .isEqualTo("[]");
        assertThat(reasons(couple.workingAge(esa(EmploymentSupport.NONE, EmploymentSupport.SUPPORT))))
                .anyMatch(reason -> reason.contains("partner's support component"));
    }

    @Test
    void a_premium_or_component_for_disability_raises_the_earnings_disregard() {
        ClaimFixture working = Claims.workingAge().incomes(pay(Owner.CLAIMANT, 10, "100.00"));

        assertThat(amounts(working, CalculationStep.EARNINGS_DISREGARD)).isEqualTo("[£5.00]");
        assertThat(amounts(
                        working.workingAge(esa(EmploymentSupport.WORK_RELATED_ACTIVITY)),
                        CalculationStep.EARNINGS_DISREGARD))
                .isEqualTo("[£20.00]");
        assertThat(amounts(
                        working.workingAge(esa(EmploymentSupport.NONE))
                                .claimantIs(circumstances(DisabilityBenefit.PIP_MOBILITY)),
                        CalculationStep.EARNINGS_DISREGARD))
                .isEqualTo("[£20.00]");
    }

    @Test
    void a_disabled_worker_needs_16_hours_for_the_additional_disregard_and_somebody_else_30() {
        ClaimFixture working = Claims.workingAge().incomes(pay(Owner.CLAIMANT, 16, "300.00"));

        assertThat(amounts(working, CalculationStep.ADDITIONAL_DISREGARD)).isEqualTo("[£0.00]");
        assertThat(amounts(
                        working.workingAge(esa(EmploymentSupport.WORK_RELATED_ACTIVITY)),
                        CalculationStep.ADDITIONAL_DISREGARD))
                .isEqualTo("[£17.10]");
        // The partner's component makes the partner a disabled worker, not the claimant who works.
        assertThat(amounts(
                        Claims.workingAge()
                                .partnerBorn("1991-01-01")
                                .workingAge(esa(EmploymentSupport.NONE, EmploymentSupport.WORK_RELATED_ACTIVITY))
                                .incomes(pay(Owner.CLAIMANT, 16, "300.00")),
                        CalculationStep.ADDITIONAL_DISREGARD))
                .isEqualTo("[£0.00]");
    }

    @ParameterizedTest
    @CsvSource({
        "2001-10-20, , single or lone parent under 25: up to £61.41",
        "2001-10-19, , single or lone parent 25 or over: up to £77.73",
        "2008-10-20, 2008-10-20, couple both under 18: up to £97.33",
        "2008-10-19, 2008-10-20, couple one 18 both under 25: up to £61.53",
        "2008-10-20, 2001-10-20, couple one 18 both under 25: up to £61.53",
        "2008-10-20, 2001-10-19, couple one 25 or over: up to £119.70"
    })
    void paragraph_18_has_a_rate_by_age_of_the_elder_of_the_two(String claimant, String partner, String formula) {
        ClaimFixture claim = Claims.workingAge().claimantBorn(claimant).incomes(pay(Owner.CLAIMANT, 10, "200.00"));
        if (partner != null) {
            claim.partnerBorn(partner);
        }

        assertThat(Worked.housingBenefit(claim).formulas(CalculationStep.ACCOMMODATION_DISREGARD))
                .containsExactly(formula);
    }

    @Test
    void a_claimant_under_16_and_a_child_of_20_are_for_a_person() {
        assertThat(reasons(Claims.workingAge().claimantBorn("2010-10-20"))).contains("The claimant is under 16.");
        assertThat(Worked.housingBenefit(Claims.workingAge().claimantBorn("2010-10-19"))
                        .isCalculated())
                .isTrue();
        assertThat(reasons(Claims.workingAge().children(child("2006-10-19", YesNo.YES, 7))))
                .contains("Somebody listed as a child is 20 or older.");
        assertThat(amounts(
                        Claims.workingAge().children(child("2006-10-20", YesNo.YES, 7)),
                        CalculationStep.CHILD_ALLOWANCE))
                .isEqualTo("[£87.88]");
    }

    @Test
    void a_child_without_child_benefit_counts_nowhere_only_when_it_never_stays() {
        assertThat(amounts(
                        Claims.workingAge().children(child("2018-05-01", YesNo.NO, 0)),
                        CalculationStep.CHILD_ALLOWANCE))
                .isEqualTo("[]");
        assertThat(reasons(Claims.workingAge().children(child("2018-05-01", YesNo.NO, 1))))
                .hasSize(1);
        assertThat(reasons(Claims.workingAge().children(child("2018-05-01", YesNo.NOT_ANSWERED, 0))))
                .hasSize(1);
    }

    private static ClaimFixture overTheCap() {
        return Claims.workingAge().existingBenefits(Claims::withIncomeSupport).workingAge(capped(YesNo.NO, YesNo.NO));
    }

    private static Income.StateBenefit incomeSupport() {
        return benefit(Owner.CLAIMANT, StateBenefitKind.INCOME_SUPPORT, "400.00");
    }

    private static PersonalCircumstances carer(YesNo answer) {
        return new PersonalCircumstances(YesNo.NO, YesNo.NO, YesNo.NO, answer, YesNo.NO, Set.of(), 0);
    }

    private static ExistingBenefits paid(
            ExistingBenefits old, YesNo incomeSupport, YesNo incomeBasedJsa, YesNo incomeRelatedEsa) {
        return new ExistingBenefits(
                old.pensionCredit(),
                old.universalCredit(),
                incomeSupport,
                incomeBasedJsa,
                incomeRelatedEsa,
                old.protectedMixedAgeCouple());
    }

    private static Child child(String born, YesNo childBenefit, int nights) {
        return new Child(
                "Robin",
                LocalDate.parse(born),
                given(Sex.FEMALE),
                childBenefit,
                nights,
                ChildDisability.NONE,
                notGiven());
    }

    private static String cap(ClaimFixture claim) {
        return Worked.housingBenefit(claim)
                .formulas(CalculationStep.BENEFIT_CAP)
                .toString();
    }

    private static String amounts(ClaimFixture claim, CalculationStep step) {
        return Worked.housingBenefit(claim).amounts(step).toString();
    }

    private static List<String> reasons(ClaimFixture claim) {
        return Worked.housingBenefit(claim).reasons();
    }
}
