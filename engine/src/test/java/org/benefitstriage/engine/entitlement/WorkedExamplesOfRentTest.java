package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.given;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.child;
import static org.benefitstriage.engine.fixture.Parts.privateTenancy;
import static org.benefitstriage.engine.fixture.Parts.tenancy;
import static org.benefitstriage.engine.fixture.Parts.weekly;
import static org.benefitstriage.engine.fixture.Parts.worker;
import static org.benefitstriage.engine.fixture.Parts.yearly;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.NonDependantStatus;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published worked examples of eligible rent and of the size of a home, by their ids. */
class WorkedExamplesOfRentTest {

    @ParameterizedTest
    @ValueSource(strings = {"PE-LHA-01", "PE-LHA-04", "PE-LHA-05"})
    void the_local_housing_allowance_limits_the_rent_first(String id) {
        WorkedExample example = WorkedExample.of(id);
        ClaimFixture claim = Claims.singlePensioner()
                .tenancy(privateTenancy(yearly(example.pounds("contractual_rent")), "Example", YesNo.NO))
                .incomes(pension(PensionKind.OCCUPATIONAL, example.pounds("income"), "0.00"));
        Money rate = example.weekly("lha_maximum").round(Rounding.HALF_PENNY_UP);

        example.assertWeekly(
                "housing_benefit",
                Worked.housingBenefit(claim, withRates(example.figures(), rate))
                        .award()
                        .weekly()
                        .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS-MAX-01", "RS-MAX-02"})
    void the_maximum_is_never_below_nil(String id) {
        WorkedExample example = WorkedExample.of(id);
        ClaimFixture claim = Claims.onGuaranteeCredit()
                .tenancy(tenancy(LandlordKind.COUNCIL, weekly(example.pounds("eligible_rent"))))
                .nonDependants(worker("1990-01-01", 16, "0.00"));
        FigureValue.Bands oneBand = new FigureValue.Bands(
                List.of(new FigureValue.BandRow(Money.ZERO, example.money("non_dep_deductions"))));

        example.assertWeekly(
                "maximum_hb",
                Worked.housingBenefit(claim, Changed.value(example.figures(), "hb.non_dep_deduction", oneBand))
                        .award()
                        .weekly()
                        .value());
    }

    @Test
    @DisplayName("SLOUGH-02 and SLOUGH-03")
    void bedrooms_of_two_households() {
        LocalDate on = LocalDate.of(2026, 10, 19);
        var mother = Claims.singlePensioner()
                .children(child("2021-01-01", Sex.MALE), child("2023-01-01", Sex.FEMALE))
                .claim();
        var couple = Claims.pensionerCouple()
                .nonDependants(
                        Parts.nonDependant("1940-01-01", notGiven(), given(0), notGiven(), NonDependantStatus.ORDINARY))
                .children(child("2019-01-01", Sex.FEMALE))
                .claim();

        assertThat(HouseholdBedrooms.count(mother, on))
                .hasValue(
                        WorkedExample.of("SLOUGH-02").expectedWeekly("bedrooms").intValueExact());
        assertThat(HouseholdBedrooms.count(couple, on))
                .hasValue(
                        WorkedExample.of("SLOUGH-03").expectedWeekly("bedrooms").intValueExact());
    }

    private static Income pension(PensionKind kind, String gross, String tax) {
        return new Income.Pension(Owner.CLAIMANT, kind, notGiven(), yearly(gross), Money.of(tax));
    }

    private static String pounds(ExactAmount amount) {
        return amount.round(Rounding.HALF_PENNY_UP).toString().substring(1);
    }

    private static ParameterSet withRates(ParameterSet figures, Money rate) {
        Map<String, Figure> all = new HashMap<>(figures.all());
        Figure pattern = figures.require("lha.max_bedrooms");
        all.put(
                "lha.example",
                new Figure(
                        "lha.example",
                        "rates of the example",
                        pattern.unit(),
                        new FigureValue.LocalHousingAllowance(rate, List.of(rate, rate, rate, rate)),
                        pattern.period(),
                        pattern.citation(),
                        pattern.lawChecked(),
                        pattern.certainty(),
                        List.of()));
        return new ParameterSet(figures.date(), all);
    }
}
