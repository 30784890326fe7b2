package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.savings;
import static org.benefitstriage.engine.fixture.Parts.statePension;
import static org.benefitstriage.engine.fixture.Parts.student;
import static org.benefitstriage.engine.fixture.Parts.worker;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.UniversalCredit;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published worked examples of council tax reduction for pensioners, by their ids, read from the shared material. */
class WorkedExamplesOfCouncilTaxReductionTest {

    @Test
    @DisplayName("PE-CPA-01")
    void a_mixed_age_couple_on_universal_credit_is_under_the_local_scheme() {
        WorkedExample example = WorkedExample.of("PE-CPA-01");
        ClaimFixture claim = Claims.singlePensioner()
                .partnerBorn("1970-01-01")
                .universalCredit(new UniversalCredit(UniversalCreditState.AWARDED, notGiven(), notGiven()));

        assertThat(Worked.councilTaxReduction(claim, example.figures()).reasons())
                .first()
                .asString()
                .contains("working-age scheme");
    }

    @Test
    @DisplayName("PE-JL-01")
    void three_people_share_the_tax_and_the_deduction() {
        WorkedExample example = WorkedExample.of("PE-JL-01");
        CouncilTaxDay day = new CouncilTaxDay(
                example.money("council_tax"),
                365,
                example.number("jointly_liable_persons").intValueExact());
        // The source gives the deduction by the year; a week's whole pence come within a few pence of it.
        Money weekly = example.money("non_dependant_deduction_for_the_dwelling")
                .exact()
                .times(7)
                .dividedBy(365)
                .round(Rounding.HALF_PENNY_UP);

        ExactAmount each = day.liability().minus(day.deduction(weekly)).times(365);

        assertThat(each.round(Rounding.HALF_PENNY_UP)).isBetween(Money.of("499.90"), Money.of("500.10"));
        assertThat(example.expectedWeekly("ctr_each")).isEqualByComparingTo("500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS-CTRCAP-01", "RS-CTRCAP-03"})
    void the_capital_limit(String id) {
        WorkedExample example = WorkedExample.of(id);
        ParameterSet january2024 = SharedFigures.on(LocalDate.of(2024, 1, 15));
        Worked ctr = Worked.councilTaxReduction(
                Claims.singlePensioner().capital(savings(example.pounds("capital"))), january2024);

        assertThat(ctr.lines(CalculationStep.CAPITAL_LIMIT).isEmpty())
                .isEqualTo(example.expectsTrue("may_be_in_scheme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LCTRS-02", "LCTRS-03"})
    void a_fifth_of_the_excess_comes_off(String id) {
        WorkedExample example = WorkedExample.of(id);
        MeansTest means = new MeansTest(
                MeansTest.Basis.FULL_ASSESSMENT, example.money("income").exact(), example.money("living_allowance"));
        ExactAmount dailyMaximum = example.money("maximum_ctr").exact().dividedBy(7);

        example.assertWeekly(
                "ctr",
                CouncilTaxReductionPensioner.award(dailyMaximum, means, sheet(example))
                        .weekly());
    }

    @Test
    @DisplayName("SHIELDS-02")
    void what_is_left_to_pay_from_an_excess() {
        WorkedExample example = WorkedExample.of("SHIELDS-02");
        ExactAmount taper = example.money("excess_income")
                .exact()
                .times(sheet(example).ratio("ctr.pensioner.taper_daily"))
                .times(7);

        example.assertWeekly("amount_towards_council_tax", taper);
    }

    @Test
    @DisplayName("RS-2AR-03")
    void the_middle_share_of_a_second_adult() {
        WorkedExample example = WorkedExample.of("RS-2AR-03");
        String yearly = example.number("daily_council_tax")
                .multiply(BigDecimal.valueOf(365))
                .setScale(2)
                .toPlainString();
        ClaimFixture claim = Claims.singlePensioner()
                .councilTax(yearly, 0)
                .incomes(statePension(Owner.CLAIMANT, "600.00"))
                .nonDependants(worker("1990-01-01", 35, lastWord(example.input("case")) + ".00"));

        assertThat(Worked.councilTaxReduction(claim, example.figures())
                        .award()
                        .weekly()
                        .value())
                .isEqualTo(WorkedExample.exact(example.expectedWeekly("reduction"))
                        .times(7)
                        .round(Rounding.HALF_PENNY_UP));
    }

    @Test
    @DisplayName("RS-2AR-04")
    void a_home_of_students_but_for_a_second_adult_on_a_benefit() {
        WorkedExample example = WorkedExample.of("RS-2AR-04");
        // The form asks for the tax after discounts and other reductions.
        String yearly = example.number("daily_council_tax")
                .subtract(example.number("other_reductions"))
                .subtract(example.number("dwelling_discount"))
                .multiply(BigDecimal.valueOf(365))
                .setScale(2)
                .toPlainString();
        ClaimFixture claim = Claims.singlePensioner()
                .claimantIs(student())
                .councilTax(yearly, 0)
                .incomes(statePension(Owner.CLAIMANT, "600.00"))
                .nonDependants(nonDependant("1950-01-01", NonDependantStatus.ON_PENSION_CREDIT));

        assertThat(Worked.councilTaxReduction(claim, example.figures()).award().daily())
                .isEqualTo(WorkedExample.exact(example.expectedWeekly("reduction")));
    }

    /** "aggregate gross income 300": the source gives the income in a sentence. */
    private static String lastWord(String sentence) {
        return sentence.substring(sentence.lastIndexOf(' ') + 1);
    }

    private static Worksheet sheet(WorkedExample example) {
        return new Worksheet(
                Scheme.COUNCIL_TAX_REDUCTION_PENSIONER,
                example.figures(),
                example.figures().date());
    }
}
