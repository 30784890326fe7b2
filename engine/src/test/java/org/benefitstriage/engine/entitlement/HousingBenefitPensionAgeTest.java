package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.pay;
import static org.benefitstriage.engine.fixture.Parts.savings;
import static org.benefitstriage.engine.fixture.Parts.statePension;

import java.time.LocalDate;
import java.util.Optional;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionCredit;
import org.benefitstriage.engine.claim.PensionCreditState;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousingBenefitPensionAgeTest {

    @ParameterizedTest
    @CsvSource({
        // At the applicable amount of £256.00 the whole rent of £110.00; above it 65p in the pound comes off.
        "255.99, £110.00",
        "256.00, £110.00",
        "256.01, £109.99",
        "270.00, £100.90",
        // The smallest award payable is 50p.
        "424.46, £0.50",
        "424.47, £0.00",
        "500.00, £0.00",
    })
    void income_above_the_applicable_amount_takes_65_pence_in_the_pound(String income, String award) {
        assertThat(Worked.housingBenefit(income(income)).weekly()).isEqualTo(award);
    }

    @Test
    void below_50_pence_the_working_says_why_nothing_is_paid() {
        Worked hb = Worked.housingBenefit(income("424.47"));

        assertThat(hb.formulas(CalculationStep.MINIMUM)).containsExactly("£0.4945 is less than £0.50");
    }

    @Test
    void the_working_shows_the_sum_with_its_figures_and_their_references() {
        WorkingLine taper = Worked.housingBenefit(income("270.00"))
                .lines(CalculationStep.TAPER)
                .get(0);

        assertThat(taper.step()).hasToString("HB-CAL-TAPER");
        assertThat(taper.formula()).isEqualTo("65% x £14.00");
        assertThat(taper.amount()).isEqualTo("£9.10");
        assertThat(taper.citation()).hasToString("SI 2006/214 reg 51");
        assertThat(taper.figures()).containsExactly("hb.taper@2026-04-01");
    }

    @Test
    void an_award_carries_its_first_day_its_route_its_daily_amount_and_every_figure() {
        Entitlement.Award award = Worked.housingBenefit(income("270.00")).award();

        assertThat(award.from()).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(award.route()).isEqualTo("pension-age rules, worked out from the claim");
        assertThat(award.daily()).isEqualTo(Money.of("100.90").exact().dividedBy(7));
        assertThat(award.figures())
                .extracting(Figure::id)
                .contains("hb.taper", "hb.minimum_award", "hb.capital_limit", "hb.pa.cohort_cutoff_date");
        assertThat(award.touchesSpecialCategoryData()).isFalse();
    }

    @Test
    void guarantee_credit_gives_the_maximum_whatever_income_and_capital() {
        Worked hb = Worked.housingBenefit(Claims.onGuaranteeCredit()
                .incomes(pay(Owner.CLAIMANT, 40, "900.00"))
                .capital(savings("90000.00")));

        assertThat(hb.weekly()).isEqualTo("£110.00");
        assertThat(hb.award().route()).isEqualTo("passported by guarantee credit");
    }

    @Test
    void savings_credit_alone_takes_the_pension_credit_figures() {
        Worked hb = Worked.housingBenefit(
                income("900.00").pensionCredit(Claims.savingsCredit("248.35", "12000.00", "13.82")));

        assertThat(hb.amounts(CalculationStep.SAVINGS_CREDIT)).containsExactly("£262.17");
        assertThat(hb.weekly()).isEqualTo("£105.99");
        assertThat(hb.lines(CalculationStep.TARIFF)).isEmpty();
    }

    @Test
    void savings_credit_alone_does_not_lift_the_capital_limit() {
        assertThat(Worked.housingBenefit(Claims.singlePensioner()
                                .pensionCredit(Claims.savingsCredit("248.35", "16000.01", "13.82")))
                        .weekly())
                .isEqualTo("£0.00");
    }

    @Test
    void savings_credit_without_the_figures_or_with_earnings_is_for_a_person() {
        PensionCredit noFigures = new PensionCredit(
                PensionCreditState.SAVINGS_CREDIT_ONLY,
                given(LocalDate.of(2019, 2, 4)),
                notGiven(),
                notGiven(),
                notGiven(),
                notGiven());

        assertThat(Worked.housingBenefit(Claims.singlePensioner().pensionCredit(noFigures))
                        .reasons())
                .containsExactly(
                        "Savings credit alone is in payment, and the pension credit figures are not given: assessed"
                                + " income, capital, savings credit a week.");
        assertThat(Worked.housingBenefit(Claims.singlePensioner()
                                .pensionCredit(Claims.savingsCredit("248.35", "0.00", "13.82"))
                                .incomes(pay(Owner.CLAIMANT, 5, "30.00")))
                        .reasons())
                .hasSize(1);
    }

    @Test
    void the_means_test_is_there_for_rules_to_look_at() {
        Optional<MeansTest> means = Entitlements.meansTest(Assessments.of(income("270.00")), Benefit.HOUSING_BENEFIT);

        assertThat(means).hasValueSatisfying(test -> {
            assertThat(test.basis()).isEqualTo(MeansTest.Basis.FULL_ASSESSMENT);
            assertThat(test.income()).hasToString("£270.00");
            assertThat(test.applicableAmount()).hasToString("£256.00");
            assertThat(test.excess()).hasToString("£14.00");
        });
    }

    @Test
    void without_a_means_test_there_is_none_to_look_at() {
        assertThat(Entitlements.meansTest(
                        Assessments.of(income("270.00").capital(savings("16000.01"))), Benefit.HOUSING_BENEFIT))
                .isEmpty();
        assertThat(Entitlements.meansTest(
                        Assessments.of(income("270.00").claim(), Figures2026.none()), Benefit.HOUSING_BENEFIT))
                .isEmpty();
    }

    private static ClaimFixture income(String statePension) {
        return Claims.singlePensioner().incomes(statePension(Owner.CLAIMANT, statePension));
    }
}
