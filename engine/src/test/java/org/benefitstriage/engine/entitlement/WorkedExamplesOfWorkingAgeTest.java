package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.circumstances;
import static org.benefitstriage.engine.fixture.Parts.savings;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.claim.AccommodationKind;
import org.benefitstriage.engine.claim.Boarder;
import org.benefitstriage.engine.claim.BoarderKind;
import org.benefitstriage.engine.claim.DisabilityBenefit;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.UniversalCreditState;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published worked examples of working-age housing benefit, by their ids. Those of ordinary housing describe the law before
 * 1 July 2026: they are worked out for an award that was already in payment, with the figures of 1 June 2026.
 */
class WorkedExamplesOfWorkingAgeTest {

    private static final LocalDate BEFORE_THE_END = LocalDate.of(2026, 6, 1);
    private static final LocalDate AFTER_PARAGRAPH_18 = LocalDate.of(2026, 10, 5);
    private static final String SINGLE = "hb.wa.personal_allowance.single_25_or_over";

    @ParameterizedTest
    @ValueSource(strings = {"PE-CAP-03", "RS-TAR-01"})
    void tariff_income(String id) {
        WorkedExample example = WorkedExample.of(id);

        assertStep(
                example,
                "tariff_income",
                Claims.workingAge().capital(savings(example.pounds("capital"))),
                example.figures(),
                CalculationStep.TARIFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FYLDE-01", "FYLDE-03"})
    void tariff_income_above_the_threshold(String id) {
        WorkedExample example = WorkedExample.of(id);
        Money capital = Money.of("6000").plus(example.money("capital_over_threshold"));

        assertStep(
                example,
                "tariff_income",
                Claims.workingAge().capital(savings(pounds(capital))),
                example.figures(),
                CalculationStep.TARIFF);
    }

    @Test
    @DisplayName("PE-EARN-03")
    void thirty_hours_in_ordinary_housing() {
        WorkedExample example = WorkedExample.of("PE-EARN-03");
        ClaimFixture claim = existing(example.pounds("eligible_rent"))
                .incomes(pay(Owner.CLAIMANT, 30, example.pounds("earnings_net")));

        assertAward(example, claim, figures());
        assertStep(example, "income", claim, figures(), CalculationStep.INCOME);
        assertDisregard(example, "earnings_disregard", claim, figures());
    }

    @Test
    @DisplayName("PE-LHA-07")
    void a_couple_with_a_non_dependant() {
        WorkedExample example = WorkedExample.of("PE-LHA-07");
        ClaimFixture claim = existing(example.pounds("contractual_rent"))
                .partnerBorn("1985-09-01")
                .incomes(new Income.Pension(
                        Owner.CLAIMANT,
                        PensionKind.OCCUPATIONAL,
                        notGiven(),
                        yearly(example.pounds("income")),
                        Money.ZERO))
                .nonDependants(worker("2000-01-01", 20, "300.00"));

        assertAward(example, claim, figures());
        assertThat(hb(claim, figures()).amounts(CalculationStep.NON_DEPENDANTS)).containsExactly("£64.35");
    }

    @Test
    @DisplayName("PE-UC-01")
    void universal_credit_passports_in_specified_accommodation() {
        WorkedExample example = WorkedExample.of("PE-UC-01");
        ClaimFixture claim = Claims.workingAge(AccommodationKind.EXEMPT_ACCOMMODATION)
                .tenancy(WorkingAgeParts.in(
                        AccommodationKind.EXEMPT_ACCOMMODATION,
                        tenancy(LandlordKind.HOUSING_ASSOCIATION, yearly(example.pounds("eligible_rent")))))
                .universalCredit(Claims.universalCredit(UniversalCreditState.AWARDED))
                .incomes(pay(Owner.CLAIMANT, 20, example.pounds("earnings")))
                .capital(savings(example.pounds("capital")));

        assertAward(example, claim, example.figures());
    }

    @Test
    @DisplayName("PE-UC-02")
    void without_universal_credit_everything_counts() {
        WorkedExample example = WorkedExample.of("PE-UC-02");
        ClaimFixture claim = Claims.workingAge()
                .tenancy(WorkingAgeParts.in(
                        AccommodationKind.TEMPORARY,
                        tenancy(LandlordKind.COUNCIL, yearly(example.pounds("eligible_rent")))))
                .incomes(pay(Owner.CLAIMANT, 20, example.pounds("earnings_net")))
                .capital(savings(example.pounds("capital")));
        // 4,000 a year is not a whole number of pence a week.
        ParameterSet figures = Changed.amount(example.figures(), SINGLE, "76.92");

        assertAward(example, claim, figures);
        assertDisregard(example, "earnings_disregard", claim, figures);
        assertStep(example, "tariff_income", claim, figures, CalculationStep.TARIFF);
        assertStep(example, "income", claim, figures, CalculationStep.INCOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS-HB-05", "RS-HB-07"})
    void a_single_person_of_forty(String id) {
        WorkedExample example = WorkedExample.of(id);
        // The premiums of the second example are not named: they are put on top of the allowance.
        ParameterSet figures = Changed.amount(
                figures(), SINGLE, pounds(example.weekly("applicable_amount").round(Rounding.HALF_PENNY_UP)));

        assertAward(example, existing(example.pounds("eligible_rent")).incomes(pension(example)), figures);
    }

    @Test
    @DisplayName("RS-HB-01")
    void a_single_person_of_twenty_two() {
        WorkedExample example = WorkedExample.of("RS-HB-01");

        assertAward(
                example,
                existing(example.pounds("eligible_rent"))
                        .claimantBorn("2004-01-01")
                        .incomes(pension(example)),
                figures());
    }

    @Test
    @DisplayName("PE-DIS-08")
    void thirty_hours_under_25() {
        WorkedExample example = WorkedExample.of("PE-DIS-08");
        ClaimFixture claim = existing("6240.00")
                .claimantBorn("2002-02-02")
                .incomes(pay(Owner.CLAIMANT, 30, example.pounds("annual")));

        assertDisregard(example, "earnings_disregard", claim, figures());
    }

    @Test
    @DisplayName("PE-DIS20-01")
    void a_disability_premium_in_the_applicable_amount() {
        WorkedExample example = WorkedExample.of("PE-DIS20-01");
        ClaimFixture claim = existing("6240.00")
                .claimantIs(circumstances(DisabilityBenefit.PIP_MOBILITY))
                .incomes(pay(Owner.CLAIMANT, 10, "5000.00"));

        assertDisregard(example, "earnings_disregard", claim, figures());
    }

    @Test
    @DisplayName("PE-P18-02, 03, 05, 07 and 08")
    void earnings_in_specified_or_temporary_accommodation() {
        assertParagraph18("PE-P18-02", earner("2002-02-02"));
        assertParagraph18("PE-P18-03", earner("2002-02-02").children(Parts.child("2020-01-01", Sex.FEMALE)));
        assertParagraph18("PE-P18-05", earner("2009-02-02").partnerBorn("2009-03-03"));
        assertParagraph18("PE-P18-07", earner("2002-02-02").partnerBorn("2001-03-03"));
        WorkedExample small = WorkedExample.of("PE-P18-08");
        assertParagraph18(
                "PE-P18-08",
                Claims.workingAge()
                        .incomes(weeklyPay(small.pounds("weekly_earnings")))
                        .claimantBorn("1996-01-01"));
    }

    @Test
    @DisplayName("PE-P18-11")
    void paragraph_18_is_not_for_ordinary_housing() {
        WorkedExample example = WorkedExample.of("PE-P18-11");
        // Such awards ended before paragraph 18 began; the switch is turned back to see that it still keeps away.
        ParameterSet figures = Changed.value(
                SharedFigures.on(AFTER_PARAGRAPH_18),
                "hb.wa.existing_awards_allowed_general",
                new FigureValue.Switch(true));
        ClaimFixture claim = Claims.existingAward().incomes(weeklyPay(example.pounds("weekly_earnings")));

        assertDisregard(example, "total_earnings_disregard", claim, figures);
        assertThat(hb(claim, figures).lines(CalculationStep.ACCOMMODATION_DISREGARD))
                .isEmpty();
        example.assertWeekly("para18", Money.ZERO);
    }

    @Test
    @DisplayName("PE-LOD-05")
    void two_lodgers_share_one_disregard() {
        WorkedExample example = WorkedExample.of("PE-LOD-05");
        Money both = example.money("lodger_couple_weekly_each").plus(example.money("lodger_couple_weekly_each"));
        ClaimFixture claim =
                Claims.workingAge().boarders(new Boarder(BoarderKind.LODGER, weekly(pounds(both)), 2, YesNo.NO));

        assertStep(example, "counted_income", claim, example.figures(), CalculationStep.LODGERS);
    }

    private static void assertParagraph18(String id, ClaimFixture claim) {
        // The source works with a whole year, the first of which lies past the figures; the amounts do not change.
        assertDisregard(WorkedExample.of(id), "total_earnings_disregard", claim, SharedFigures.on(AFTER_PARAGRAPH_18));
    }

    private static ClaimFixture earner(String born) {
        return Claims.workingAge().claimantBorn(born).incomes(weeklyPay("200.00"));
    }

    private static ClaimFixture existing(String yearlyRent) {
        return Claims.existingAward().tenancy(tenancy(LandlordKind.COUNCIL, yearly(yearlyRent)));
    }

    private static ParameterSet figures() {
        return SharedFigures.on(BEFORE_THE_END);
    }

    private static Income pension(WorkedExample example) {
        return new Income.Pension(
                Owner.CLAIMANT, PensionKind.OCCUPATIONAL, notGiven(), yearly(example.pounds("income")), Money.ZERO);
    }

    private static Income pay(Owner owner, int hours, String yearly) {
        return new Income.Employment(
                owner, notGiven(), notGiven(), hours, yearly(yearly), Money.ZERO, Money.ZERO, Money.ZERO, YesNo.NO);
    }

    private static Income weeklyPay(String pounds) {
        return Parts.pay(Owner.CLAIMANT, 10, pounds);
    }

    private static String pounds(Money money) {
        return money.toString().replace("£", "").replace(",", "");
    }

    private static Worked hb(ClaimFixture claim, ParameterSet figures) {
        return Worked.housingBenefit(claim, figures);
    }

    private static void assertAward(WorkedExample example, ClaimFixture claim, ParameterSet figures) {
        example.assertWeekly(
                "housing_benefit", hb(claim, figures).award().weekly().value());
    }

    private static void assertDisregard(
            WorkedExample example, String expected, ClaimFixture claim, ParameterSet figures) {
        Worked hb = hb(claim, figures);
        ExactAmount total = List.of(
                        CalculationStep.EARNINGS_DISREGARD,
                        CalculationStep.ACCOMMODATION_DISREGARD,
                        CalculationStep.ADDITIONAL_DISREGARD)
                .stream()
                .flatMap(step -> hb.amounts(step).stream())
                .map(amount -> WorkedExample.exact(new BigDecimal(amount.substring(1))))
                .reduce(ExactAmount.ZERO, ExactAmount::plus);

        example.assertWeekly(expected, total);
    }

    private static void assertStep(
            WorkedExample example, String expected, ClaimFixture claim, ParameterSet figures, CalculationStep step) {
        example.assertWeekly(expected, hb(claim, figures).first(step));
    }
}
