package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.claim.Answer.notGiven;
import static org.benefitstriage.engine.fixture.Parts.capital;
import static org.benefitstriage.engine.fixture.Parts.day;
import static org.benefitstriage.engine.fixture.Parts.savings;

import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Disposal;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapitalTest {

    @ParameterizedTest
    @CsvSource({
        "10000.00, £0.00",
        "10000.01, £1.00",
        "10500.00, £1.00",
        "10500.01, £2.00",
        "16000.00, £12.00",
    })
    void tariff_income_is_a_pound_for_each_500_or_part_above_10000(String capital, String tariff) {
        Worked hb = Worked.housingBenefit(Claims.singlePensioner().capital(savings(capital)));
        Worked ctr = Worked.councilTaxReduction(Claims.singlePensioner().capital(savings(capital)));

        assertThat(hb.amounts(CalculationStep.TARIFF)).containsExactly(tariff);
        assertThat(ctr.amounts(CalculationStep.TARIFF)).containsExactly(tariff);
    }

    @Test
    void a_penny_above_16000_excludes_from_both_benefits() {
        Worked hb = Worked.housingBenefit(Claims.singlePensioner().capital(savings("16000.01")));
        Worked ctr = Worked.councilTaxReduction(Claims.singlePensioner().capital(savings("16000.01")));

        assertThat(hb.weekly()).isEqualTo("£0.00");
        assertThat(hb.formulas(CalculationStep.CAPITAL_LIMIT)).containsExactly("£16,000.01 is more than £16,000.00");
        assertThat(ctr.weekly()).isEqualTo("£0.00");
        assertThat(ctr.lines(CalculationStep.CAPITAL_LIMIT)).hasSize(1);
    }

    @Test
    void exactly_16000_is_within_the_limit() {
        Worked hb = Worked.housingBenefit(Claims.singlePensioner().capital(savings("16000.00")));

        assertThat(hb.lines(CalculationStep.CAPITAL_LIMIT)).isEmpty();
        assertThat(hb.weekly()).isNotEqualTo("£0.00");
    }

    @Test
    void only_the_share_of_a_joint_holding_counts() {
        Worked hb = Worked.housingBenefit(
                Claims.singlePensioner().capital(capital(CapitalKind.SAVINGS_ACCOUNT, "20000.00", 51)));

        assertThat(hb.amounts(CalculationStep.CAPITAL)).containsExactly("£10,200.00");
        assertThat(hb.amounts(CalculationStep.TARIFF)).containsExactly("£1.00");
    }

    @Test
    void payments_from_specified_trusts_are_ignored() {
        var claim = Claims.singlePensioner()
                .capital(savings("9000.00"), capital(CapitalKind.SPECIFIED_TRUST_OR_COMPENSATION, "100000.00", 100));

        assertThat(AssessedCapital.total(claim.claim()))
                .isEqualTo(Money.of("9000").exact());
        assertThat(Worked.housingBenefit(claim).amounts(CalculationStep.CAPITAL))
                .containsExactly("£9,000.00");
    }

    @ParameterizedTest
    @EnumSource(
            value = CapitalKind.class,
            names = {"PROPERTY_OTHER_THAN_HOME", "LAND", "TRUST", "MONEY_OWED"})
    void what_has_to_be_valued_is_for_a_person(CapitalKind kind) {
        Worked hb = Worked.housingBenefit(Claims.singlePensioner().capital(capital(kind, "100.00", 100)));

        assertThat(hb.reasons()).hasSize(1);
    }

    @Test
    void capital_given_away_is_for_a_person_unless_guarantee_credit_ignores_it() {
        Disposal disposal = new Disposal(Money.of("5000.00"), day("2026-05-01"), notGiven());

        assertThat(Worked.housingBenefit(Claims.singlePensioner().disposals(disposal))
                        .reasons())
                .containsExactly(
                        "Capital was given away or spent in an unusual way, and whether it still counts is for a person.");
        assertThat(Worked.housingBenefit(Claims.onGuaranteeCredit().disposals(disposal))
                        .isCalculated())
                .isTrue();
    }

    @Test
    void capital_of_a_partner_who_is_not_in_the_claim_is_for_a_person() {
        Capital partners = new Capital(Owner.PARTNER, CapitalKind.SAVINGS_ACCOUNT, Money.of("100.00"), 100, notGiven());

        assertThat(Worked.housingBenefit(Claims.singlePensioner().capital(partners))
                        .reasons())
                .containsExactly("Capital of a partner is listed, and the claim has no partner.");
    }
}
