package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.assertAward;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.assertStep;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.council;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.pension;
import static org.benefitstriage.engine.entitlement.PensionAgeExamples.statePension;
import static org.benefitstriage.engine.fixture.Parts.savings;

import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published worked examples of capital in pension-age housing benefit, by their ids. */
class WorkedExamplesOfCapitalTest {

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
}
