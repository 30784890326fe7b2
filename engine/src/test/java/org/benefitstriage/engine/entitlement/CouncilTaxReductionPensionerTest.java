package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.nonDependant;
import static org.benefitstriage.engine.fixture.Parts.statePension;
import static org.benefitstriage.engine.fixture.Parts.worker;

import java.time.LocalDate;
import org.benefitstriage.engine.claim.CouncilTax;
import org.benefitstriage.engine.claim.CouncilTaxBand;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilTaxReductionPensionerTest {

    @ParameterizedTest
    @CsvSource({
        // £1,560.00 over 365 days is £29.9178 a week.
        "256.00, £29.92, class A",
        "256.01, £29.92, class B",
        "266.00, £27.92, class B",
        "405.58, £0.00, class B",
        "405.59, £0.00, class B",
    })
    void class_a_gives_the_maximum_and_class_b_takes_a_fifth_of_the_excess(String income, String award, String route) {
        Worked ctr = Worked.councilTaxReduction(income(income));

        assertThat(ctr.weekly()).isEqualTo(award);
        assertThat(ctr.award().route()).isEqualTo(route);
    }

    @Test
    void the_daily_award_is_exact() {
        // A fifth of £10.00 a week is 2 6/7 per cent of it a day.
        Entitlement.Award award = Worked.councilTaxReduction(income("266.00")).award();

        assertThat(award.daily())
                .isEqualTo(Money.of("1560")
                        .exact()
                        .dividedBy(365)
                        .minus(Money.of("2").exact().dividedBy(7)));
    }

    @Test
    void the_taper_is_written_as_two_and_six_sevenths_per_cent() {
        WorkingLine taper = Worked.councilTaxReduction(income("266.00"))
                .lines(CalculationStep.TAPER)
                .get(0);

        assertThat(taper.step()).hasToString("CTR-CAL-TAPER");
        assertThat(taper.formula()).isEqualTo("2 6/7% a day x £10.00 a week");
        assertThat(taper.amount()).isEqualTo("£0.2857");
    }

    @Test
    void there_is_no_smallest_award() {
        assertThat(Worked.councilTaxReduction(income("405.50")).weekly()).isEqualTo("£0.02");
    }

    @Test
    void guarantee_credit_is_class_a() {
        Worked ctr = Worked.councilTaxReduction(income("900.00").pensionCredit(Claims.guaranteeCredit()));

        assertThat(ctr.weekly()).isEqualTo("£29.92");
        assertThat(ctr.award().route()).isEqualTo("class A, passported by guarantee credit");
    }

    @Test
    void a_non_dependant_takes_a_seventh_of_the_weekly_deduction_a_day() {
        Worked ctr =
                Worked.councilTaxReduction(Claims.onGuaranteeCredit().nonDependants(worker("1990-01-01", 0, "0.00")));

        assertThat(ctr.award().daily())
                .isEqualTo(Money.of("1560")
                        .exact()
                        .dividedBy(365)
                        .minus(Money.of("5.20").exact().dividedBy(7)));
        assertThat(ctr.weekly()).isEqualTo("£24.72");
    }

    @Test
    void people_jointly_liable_share_the_tax_and_the_deduction() {
        Worked ctr = Worked.councilTaxReduction(
                Claims.onGuaranteeCredit().councilTax("1560.00", 1).nonDependants(worker("1990-01-01", 0, "0.00")));

        assertThat(ctr.award().daily())
                .isEqualTo(Money.of("1560")
                        .exact()
                        .dividedBy(365)
                        .minus(Money.of("5.20").exact().dividedBy(7))
                        .dividedBy(2));
    }

    @Test
    void a_partner_does_not_share() {
        assertThat(Worked.councilTaxReduction(Claims.pensionerCouple().pensionCredit(Claims.guaranteeCredit()))
                        .weekly())
                .isEqualTo("£29.92");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-01, 366",
        "2024-03-31, 366",
        "2024-04-01, 365",
        "2026-10-19, 365",
        "2027-03-31, 365",
        "2027-04-01, 366",
    })
    void the_days_are_those_of_the_financial_year(LocalDate on, long days) {
        assertThat(CouncilTaxDay.daysInFinancialYear(on)).isEqualTo(days);
    }

    @Test
    void another_adult_and_less_than_a_quarter_leaves_class_c_to_a_person() {
        NonDependantStatus student = NonDependantStatus.FULL_TIME_STUDENT;
        ClaimFixture above = income("368.00").nonDependants(nonDependant("1990-01-01", student));
        ClaimFixture below = income("368.30").nonDependants(nonDependant("1990-01-01", student));

        assertThat(Worked.councilTaxReduction(above).weekly()).isEqualTo("£7.52");
        assertThat(Worked.councilTaxReduction(below).reasons())
                .hasSize(1)
                .first()
                .asString()
                .contains("class C");
        assertThat(Worked.councilTaxReduction(income("368.30")).weekly()).isEqualTo("£7.46");
    }

    @Test
    void council_tax_that_is_not_known_or_not_owed_is_for_a_person() {
        assertThat(Worked.councilTaxReduction(income("256.00").councilTax(notGiven()))
                        .reasons())
                .containsExactly("The council tax of the home is not known.");
        assertThat(Worked.councilTaxReduction(income("256.00").councilTax(given(liable(YesNo.NO))))
                        .reasons())
                .containsExactly("The claimant is not liable for council tax.");
        assertThat(Worked.councilTaxReduction(income("256.00").councilTax(given(liable(YesNo.NOT_ANSWERED))))
                        .reasons())
                .containsExactly("Whether the claimant is liable for council tax is not known.");
    }

    @Test
    void a_missing_taper_is_named_and_needed_only_above_the_applicable_amount() {
        var figures = Figures2026.without("ctr.pensioner.taper_daily");

        assertThat(Worked.councilTaxReduction(income("256.00"), figures).isCalculated())
                .isTrue();
        assertThat(Worked.councilTaxReduction(income("256.01"), figures).reasons())
                .containsExactly("No value is held for the figure ctr.pensioner.taper_daily on 2026-10-19.");
    }

    private static ClaimFixture income(String statePension) {
        return Claims.singlePensioner().incomes(statePension(Owner.CLAIMANT, statePension));
    }

    private static CouncilTax liable(YesNo liable) {
        return new CouncilTax(
                notGiven(),
                CouncilTaxBand.B,
                Money.of("1560.00"),
                liable,
                0,
                given(1),
                YesNo.YES,
                YesNo.NO,
                given(LocalDate.of(2015, 5, 4)));
    }
}
