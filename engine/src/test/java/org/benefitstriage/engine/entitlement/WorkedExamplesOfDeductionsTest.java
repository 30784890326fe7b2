package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.benefitstriage.engine.claim.ChildDisability;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.money.ExactAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published worked examples of deductions for non-dependants, by their ids. */
class WorkedExamplesOfDeductionsTest {

    private static final String ADULT = "1990-01-01";

    @ParameterizedTest
    @ValueSource(strings = {"PE-ND25-01", "PE-ND25-02", "PE-ND25-04", "PE-ND25-05"})
    void housing_benefit_bands_of_2025(String id) {
        WorkedExample example = WorkedExample.of(id);
        // A weekly income with fractions of a penny is given by the year.
        BigDecimal yearly = example.number("gross_weekly_income").multiply(BigDecimal.valueOf(52));
        NonDependant earner = working(16, yearly.setScale(2, RoundingMode.DOWN).toPlainString());

        assertDeduction(example, "deduction", housingBenefit(example, earner));
    }

    @Test
    @DisplayName("PE-ND26-02")
    void a_working_parent_below_both_second_bands() {
        assertBoth("PE-ND26-02", worker("1960-01-01", 40, "180.00"));
    }

    @Test
    @DisplayName("PE-ND26-03")
    void on_universal_credit_with_maternity_pay() {
        assertBoth(
                "PE-ND26-03",
                nonDependant(
                        "2004-01-01",
                        notGiven(),
                        given(0),
                        given(weekly("180.00")),
                        NonDependantStatus.ON_UC_WITH_EARNINGS));
    }

    @Test
    @DisplayName("PE-ND26-04")
    void under_25_on_universal_credit_without_earned_income() {
        assertBoth("PE-ND26-04", nonDependant("2002-01-01", NonDependantStatus.ON_UC_WITHOUT_EARNINGS));
    }

    @Test
    @DisplayName("PE-ND26-05")
    void a_couple_of_whom_one_is_on_a_benefit() {
        assertBoth(
                "PE-ND26-05",
                couple(0, "100.00", NonDependantStatus.ON_INCOME_RELATED_BENEFIT),
                couple(40, "160.00", NonDependantStatus.ORDINARY));
    }

    @ParameterizedTest
    @CsvSource({"PE-CND26-02, 16", "PE-CND26-04, 16", "PE-CND26-05, 16", "PE-CND26-07, 15"})
    void council_tax_reduction_bands(String id, int wholeHours) {
        WorkedExample example = WorkedExample.of(id);

        assertDeduction(
                example,
                "deduction",
                councilTaxReduction(example, worker(ADULT, wholeHours, example.pounds("gross_weekly"))));
    }

    @Test
    @DisplayName("PE-NDX-01, 03, 04 and 06")
    void who_wipes_out_all_deductions() {
        ClaimFixture blind = earnerAtHome().claimantIs(Parts.registeredBlind());
        assertWipedOut("PE-NDX-01", blind);
        assertWipedOut("PE-NDX-03", earnerAtHome().partnerIs(circumstances(DisabilityBenefit.DLA_CARE_LOWEST)));
        assertWipedOut(
                "PE-NDX-04", earnerAtHome().claimantIs(circumstances(DisabilityBenefit.PIP_DAILY_LIVING_STANDARD)));
        assertWipedOut(
                "PE-NDX-06", earnerAtHome().children(child("2014-01-01", Sex.MALE, ChildDisability.DISABLED_CHILD)));
    }

    private static void assertBoth(String id, NonDependant... nonDependants) {
        WorkedExample example = WorkedExample.of(id);

        assertDeduction(example, "hb_deduction", housingBenefit(example, nonDependants));
        assertDeduction(example, "ctr_deduction", councilTaxReduction(example, nonDependants));
    }

    private static void assertWipedOut(String id, ClaimFixture claim) {
        WorkedExample example = WorkedExample.of(id);

        assertThat(amount(Worked.housingBenefit(claim, example.figures()), CalculationStep.NON_DEPENDANTS)
                        .isZero())
                .as(id)
                .isEqualTo(example.expectsTrue("no_deductions_at_all"));
        assertThat(amount(Worked.councilTaxReduction(claim, example.figures()), CalculationStep.NON_DEPENDANTS)
                        .isZero())
                .as(id)
                .isEqualTo(example.expectsTrue("no_deductions_at_all"));
    }

    private static void assertDeduction(WorkedExample example, String name, ExactAmount found) {
        example.assertWeekly(name, found);
    }

    private static ExactAmount housingBenefit(WorkedExample example, NonDependant... nonDependants) {
        return amount(
                Worked.housingBenefit(Claims.onGuaranteeCredit().nonDependants(nonDependants), example.figures()),
                CalculationStep.NON_DEPENDANTS);
    }

    private static ExactAmount councilTaxReduction(WorkedExample example, NonDependant... nonDependants) {
        return amount(
                Worked.councilTaxReduction(Claims.onGuaranteeCredit().nonDependants(nonDependants), example.figures()),
                CalculationStep.NON_DEPENDANTS);
    }

    private static ExactAmount amount(Worked worked, CalculationStep step) {
        ExactAmount total = ExactAmount.ZERO;
        for (String amount : worked.amounts(step)) {
            total = total.plus(WorkedExample.exact(new BigDecimal(amount.substring(1))));
        }
        return total;
    }

    private static ClaimFixture earnerAtHome() {
        return Claims.pensionerCouple()
                .pensionCredit(Claims.guaranteeCredit())
                .nonDependants(worker(ADULT, 40, "300.00"));
    }

    private static NonDependant working(int hours, String grossYearly) {
        return nonDependant(ADULT, notGiven(), given(hours), given(yearly(grossYearly)), NonDependantStatus.ORDINARY);
    }

    private static NonDependant couple(int hours, String gross, NonDependantStatus status) {
        return nonDependant(ADULT, given("A"), given(hours), given(weekly(gross)), status);
    }
}
