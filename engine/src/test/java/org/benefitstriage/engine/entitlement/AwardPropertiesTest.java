package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.benefitstriage.engine.claim.Answer;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.CapitalKind;
import org.benefitstriage.engine.claim.Frequency;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.PensionKind;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.money.Money;

/** What holds for every award, whatever the amounts. */
class AwardPropertiesTest {

    private static final ParameterSet FIGURES = Figures2026.all();

    @Property(tries = 100, seed = "20261122")
    void more_pension_never_means_more_benefit(
            @ForAll @IntRange(max = 60_000) int pence, @ForAll @IntRange(max = 20_000) int more) {
        for (Benefit benefit : Benefit.values()) {
            Money less = weekly(pension(pence), benefit);

            assertThat(weekly(pension(pence + more), benefit).isAtMost(less)).isTrue();
        }
    }

    // From 30 hours the additional disregard may begin at a threshold, so more earnings can count as less income.
    @Property(tries = 100, seed = "20261122")
    void more_earnings_below_30_hours_never_mean_more_benefit(
            @ForAll @IntRange(max = 60_000) int pence, @ForAll @IntRange(max = 20_000) int more) {
        for (Benefit benefit : Benefit.values()) {
            Money less = weekly(earnings(pence), benefit);

            assertThat(weekly(earnings(pence + more), benefit).isAtMost(less)).isTrue();
        }
    }

    @Property(tries = 100, seed = "20261122")
    void more_capital_never_means_more_benefit(
            @ForAll @IntRange(max = 1_700_000) int pence, @ForAll @IntRange(max = 300_000) int more) {
        for (Benefit benefit : Benefit.values()) {
            Money less = weekly(pension(26_000).capital(holding(pence)), benefit);

            assertThat(weekly(pension(26_000).capital(holding(pence + more)), benefit)
                            .isAtMost(less))
                    .isTrue();
        }
    }

    @Property(tries = 100, seed = "20261122")
    void an_award_lies_between_nothing_and_the_rent_or_the_tax(
            @ForAll @IntRange(max = 60_000) int income,
            @ForAll @IntRange(max = 40_000) int rent,
            @ForAll @IntRange(max = 400_000) int tax,
            @ForAll @IntRange(max = 90_000) int nonDependantIncome) {
        ClaimFixture claim = pension(income)
                .tenancy(Parts.tenancy(LandlordKind.COUNCIL, new RegularAmount(Money.ofPence(rent), Frequency.WEEKLY)))
                .councilTax(pounds(tax), 0)
                .nonDependants(Parts.worker("1990-01-01", 20, pounds(nonDependantIncome)));

        Entitlement.Award hb = award(claim, Benefit.HOUSING_BENEFIT);
        assertThat(hb.weekly().value()).isBetween(Money.ZERO, Money.ofPence(rent));

        // Where a second adult reduction might be better the tax is left to a person.
        Entitlement ctr = Entitlements.calculate(Assessments.of(claim.claim(), FIGURES), Benefit.COUNCIL_TAX_REDUCTION);
        if (ctr instanceof Entitlement.Award award) {
            assertThat(award.daily())
                    .isBetween(Money.ZERO.exact(), Money.ofPence(tax).exact().dividedBy(365));
        }
    }

    @Property(tries = 100, seed = "20261122")
    void splitting_a_capital_sum_changes_nothing(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 300_000) Integer> parts) {
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        List<Capital> holdings = new ArrayList<>();
        parts.forEach(part -> holdings.add(holding(part)));
        for (Benefit benefit : Benefit.values()) {
            Entitlement.Award split = award(pension(26_000).capital(holdings.toArray(Capital[]::new)), benefit);

            assertThat(split.daily())
                    .isEqualTo(award(pension(26_000).capital(holding(sum)), benefit)
                            .daily());
        }
    }

    @Property(tries = 100, seed = "20261122")
    void guarantee_credit_always_gives_the_maximum(
            @ForAll @IntRange(max = 200_000) int income,
            @ForAll @IntRange(max = 10_000_000) int capital,
            @ForAll @IntRange(max = 40_000) int rent,
            @ForAll @IntRange(max = 400_000) int tax) {
        ClaimFixture claim = pension(income)
                .pensionCredit(Claims.guaranteeCredit())
                .capital(holding(capital))
                .tenancy(Parts.tenancy(LandlordKind.COUNCIL, new RegularAmount(Money.ofPence(rent), Frequency.WEEKLY)))
                .councilTax(pounds(tax), 0);

        // A rent below the smallest award payable gives nothing.
        Money most = rent < 50 ? Money.ZERO : Money.ofPence(rent);
        assertThat(award(claim, Benefit.HOUSING_BENEFIT).weekly().value()).isEqualTo(most);
        assertThat(award(claim, Benefit.COUNCIL_TAX_REDUCTION).daily())
                .isEqualTo(Money.ofPence(tax).exact().dividedBy(365));
    }

    private static ClaimFixture pension(int pence) {
        return Claims.singlePensioner()
                .incomes(new Income.Pension(
                        Owner.CLAIMANT,
                        PensionKind.STATE_PENSION,
                        Answer.notGiven(),
                        new RegularAmount(Money.ofPence(pence), Frequency.WEEKLY),
                        Money.ZERO));
    }

    private static ClaimFixture earnings(int pence) {
        return Claims.singlePensioner()
                .incomes(new Income.Employment(
                        Owner.CLAIMANT,
                        Answer.notGiven(),
                        Answer.notGiven(),
                        29,
                        new RegularAmount(Money.ofPence(pence), Frequency.WEEKLY),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        YesNo.NO));
    }

    private static Capital holding(int pence) {
        return new Capital(Owner.CLAIMANT, CapitalKind.SAVINGS_ACCOUNT, Money.ofPence(pence), 100, Answer.notGiven());
    }

    private static String pounds(int pence) {
        return pence / 100 + "." + (pence % 100 < 10 ? "0" : "") + pence % 100;
    }

    private static Money weekly(ClaimFixture claim, Benefit benefit) {
        return award(claim, benefit).weekly().value();
    }

    private static Entitlement.Award award(ClaimFixture claim, Benefit benefit) {
        Entitlement result = Entitlements.calculate(Assessments.of(claim.claim(), FIGURES), benefit);
        assertThat(result).isInstanceOf(Entitlement.Award.class);
        return (Entitlement.Award) result;
    }
}
