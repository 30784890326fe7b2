package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.savings;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;

import java.util.List;
import java.util.function.UnaryOperator;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.ExistingBenefits;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.StateBenefitKind;
import org.benefitstriage.engine.claim.UniversalCreditState;
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

/** Working-age housing benefit: who it is open to, passports, capital, income and the sum. */
class HousingBenefitWorkingAgeTest {

    @ParameterizedTest
    @EnumSource(
            value = UniversalCreditState.class,
            names = {"AWARDED", "AWARDED_NIL"})
    void universal_credit_gives_the_maximum_even_when_nothing_is_paid(UniversalCreditState state) {
        Worked hb = Worked.housingBenefit(Claims.workingAge(AccommodationKind.DOMESTIC_ABUSE_REFUGE)
                .universalCredit(Claims.universalCredit(state))
                .capital(savings("90000.00"))
                .incomes(pay(Owner.CLAIMANT, 40, "900.00")));

        assertThat(hb.weekly()).isEqualTo("£110.00");
        assertThat(hb.award().route()).isEqualTo("passported by universal credit");
        assertThat(hb.lines(CalculationStep.INCOME)).isEmpty();
    }

    @Test
    void universal_credit_still_has_non_dependant_deductions() {
        Worked hb = Worked.housingBenefit(Claims.workingAge()
                .universalCredit(Claims.universalCredit(UniversalCreditState.AWARDED))
                .nonDependants(worker("1990-01-01", 20, "200.00")));

        assertThat(hb.weekly()).isEqualTo("£63.15");
    }

    @Test
    void universal_credit_in_an_ordinary_home_leaves_no_route() {
        assertThat(Worked.housingBenefit(Claims.existingAward()
                                .universalCredit(Claims.universalCredit(UniversalCreditState.AWARDED)))
                        .reasons())
                .hasSize(1)
                .allMatch(reason -> reason.contains("no housing benefit route"));
    }

    @Test
    void the_older_benefits_passport_too() {
        assertPassport(Claims::withIncomeSupport, "passported by income support");
        assertPassport(old -> legacy(old, YesNo.YES, YesNo.NO), "passported by income-based JSA");
        assertPassport(old -> legacy(old, YesNo.NO, YesNo.YES), "passported by income-related ESA");
    }

    @Test
    void what_the_form_does_not_say_about_a_passport_is_for_a_person() {
        assertThat(reasons(
                        Claims.workingAge().universalCredit(Claims.universalCredit(UniversalCreditState.NOT_ANSWERED))))
                .hasSize(1);
        assertThat(reasons(Claims.workingAge()
                        .universalCredit(Claims.universalCredit(UniversalCreditState.CLAIMED_NOT_DECIDED))))
                .hasSize(1);
        assertThat(reasons(Claims.workingAge().existingBenefits(old -> legacy(old, YesNo.NOT_ANSWERED, YesNo.NO))))
                .hasSize(1);
        assertThat(reasons(Claims.workingAge()
                        .universalCredit(Claims.universalCredit(UniversalCreditState.AWARDED))
                        .existingBenefits(Claims::withIncomeSupport)))
                .hasSize(1);
        assertThat(reasons(Claims.workingAge()
                        .universalCredit(Claims.universalCredit(UniversalCreditState.AWARDED))
                        .pensionCredit(Claims.guaranteeCredit())))
                .hasSize(1);
    }

    @Test
    void an_existing_award_in_an_ordinary_home_ends_on_1_july_2026() {
        ParameterSet before = Figures2026.withSwitch("hb.wa.existing_awards_allowed_general", true);

        assertThat(Worked.housingBenefit(Claims.existingAward(), before).weekly())
                .isEqualTo("£110.00");
        assertThat(reasons(Claims.existingAward())).hasSize(1).allMatch(reason -> reason.contains("has ended"));
        assertThat(Worked.housingBenefit(Claims.workingAge(AccommodationKind.GENERAL_NEEDS), before)
                        .reasons())
                .hasSize(1)
                .allMatch(reason -> reason.contains("closed to new claims"));
    }

    @Test
    void unknown_accommodation_is_for_a_person() {
        assertThat(reasons(Claims.workingAge(AccommodationKind.NOT_KNOWN))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6000.00, £0.00", "6000.01, £1.00", "6250.00, £1.00", "6250.01, £2.00", "16000.00, £40.00"})
    void the_tariff_is_a_pound_for_each_250_above_6000(String capital, String tariff) {
        assertThat(Worked.housingBenefit(Claims.workingAge().capital(savings(capital)))
                        .amounts(CalculationStep.TARIFF))
                .containsExactly(tariff);
    }

    @ParameterizedTest
    @CsvSource({"10000.00, £0.00", "10000.01, £1.00", "10250.01, £2.00"})
    void in_a_care_home_the_tariff_begins_at_10000(String capital, String tariff) {
        assertThat(Worked.housingBenefit(Claims.workingAge()
                                .workingAge(WorkingAgeParts.inCareHome())
                                .capital(savings(capital)))
                        .amounts(CalculationStep.TARIFF))
                .containsExactly(tariff);
    }

    @Test
    void capital_a_penny_above_16000_ends_it() {
        assertThat(Worked.housingBenefit(Claims.workingAge().capital(savings("16000.01")))
                        .weekly())
                .isEqualTo("£0.00");
    }

    @Test
    void income_above_the_applicable_amount_is_tapered() {
        Worked hb = Worked.housingBenefit(
                Claims.workingAge().incomes(Parts.benefit(Owner.CLAIMANT, StateBenefitKind.NEW_STYLE_JSA, "120.55")));

        // 110.00 - 65% of (120.55 - 95.55)
        assertThat(hb.weekly()).isEqualTo("£93.75");
        assertThat(hb.award().route()).isEqualTo("working-age rules, worked out from the claim");
    }

    @ParameterizedTest
    @CsvSource({"264.00, £0.51", "264.01, £0.50", "264.03, £0.00"})
    void less_than_fifty_pence_is_not_paid(String income, String award) {
        assertThat(Worked.housingBenefit(Claims.workingAge()
                                .incomes(Parts.benefit(Owner.CLAIMANT, StateBenefitKind.CARERS_ALLOWANCE, income)))
                        .weekly())
                .isEqualTo(award);
    }

    @Test
    void benefits_that_only_passport_or_were_not_read_are_for_a_person() {
        for (StateBenefitKind kind : List.of(
                StateBenefitKind.WORKING_TAX_CREDIT,
                StateBenefitKind.GUARDIANS_ALLOWANCE,
                StateBenefitKind.STATUTORY_SICK_PAY,
                StateBenefitKind.OTHER)) {
            assertThat(reasons(Claims.workingAge().incomes(Parts.benefit(Owner.CLAIMANT, kind, "10.00"))))
                    .as(kind.name())
                    .hasSize(1);
        }
    }

    @Test
    void maternity_allowance_and_child_tax_credit_count_at_working_age() {
        Worked hb = Worked.housingBenefit(Claims.workingAge()
                .incomes(
                        Parts.benefit(Owner.CLAIMANT, StateBenefitKind.MATERNITY_ALLOWANCE, "60.00"),
                        Parts.benefit(Owner.CLAIMANT, StateBenefitKind.CHILD_TAX_CREDIT, "40.00")));

        assertThat(hb.amounts(CalculationStep.INCOME)).containsExactly("£100.00");
    }

    @Test
    void a_student_non_dependant_who_works_is_for_a_person() {
        var student = Parts.nonDependant(
                "2005-01-01",
                Answer.notGiven(),
                Answer.given(20),
                Answer.given(weekly("200.00")),
                NonDependantStatus.FULL_TIME_STUDENT);

        assertThat(reasons(Claims.workingAge().nonDependants(student))).hasSize(1);
        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().nonDependants(student))
                        .weekly())
                .isEqualTo("£110.00");
    }

    @Test
    void an_earnings_window_where_paragraph_18_decides_the_additional_disregard_is_for_a_person() {
        // 5.00 + 17.10 = 22.10 is reached; 5.00 + 77.73 + 17.10 = 99.83 is not.
        assertThat(reasons(Claims.workingAge().incomes(pay(Owner.CLAIMANT, 30, "99.82"))))
                .hasSize(1);
        assertThat(Worked.housingBenefit(Claims.workingAge().incomes(pay(Owner.CLAIMANT, 30, "99.83")))
                        .amounts(CalculationStep.ADDITIONAL_DISREGARD))
                .containsExactly("£17.10");
        assertThat(Worked.housingBenefit(Claims.workingAge().incomes(pay(Owner.CLAIMANT, 30, "22.09")))
                        .amounts(CalculationStep.ADDITIONAL_DISREGARD))
                .containsExactly("£0.00");
    }

    @Test
    void temporary_accommodation_of_a_private_landlord_is_for_a_person() {
        ClaimFixture claim = Claims.workingAge()
                .tenancy(WorkingAgeParts.in(
                        AccommodationKind.TEMPORARY, tenancy(LandlordKind.PRIVATE, weekly("150.00"))));

        assertThat(reasons(claim)).hasSize(1);
    }

    @Test
    void citations_are_those_of_the_working_age_regulations() {
        Entitlement.Award award = Worked.housingBenefit(Claims.workingAge().incomes(pay(Owner.CLAIMANT, 20, "300.00")))
                .award();

        assertThat(award.weekly().working())
                .isNotEmpty()
                .allMatch(line -> line.citation().text().startsWith("SI 2006/213"));
    }

    private static void assertPassport(UnaryOperator<ExistingBenefits> benefits, String route) {
        Worked hb = Worked.housingBenefit(Claims.workingAge()
                .existingBenefits(benefits)
                .capital(savings("90000.00"))
                .workingAge(WorkingAgeParts.capped(YesNo.NO, YesNo.YES)));

        assertThat(hb.weekly()).isEqualTo("£110.00");
        assertThat(hb.award().route()).isEqualTo(route);
    }

    private static ExistingBenefits legacy(ExistingBenefits old, YesNo jsa, YesNo esa) {
        return new ExistingBenefits(
                old.pensionCredit(),
                old.universalCredit(),
                old.incomeSupport(),
                jsa,
                esa,
                old.protectedMixedAgeCouple());
    }

    private static List<String> reasons(ClaimFixture claim) {
        return Worked.housingBenefit(claim).reasons();
    }
}
