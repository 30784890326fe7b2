package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Capital;
import org.benefitstriage.engine.claim.Income;
import org.benefitstriage.engine.claim.NonDependant;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.RegularAmount;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.money.ExactAmount;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.money.Rounding;
import org.benefitstriage.engine.oracle.GeneratedClaims;

/** What holds for every award of every kind of household, not only of the simple ones. */
class GeneratedPropertiesTest {

    @Property(tries = 300, seed = "20261122")
    void more_income_never_gives_more_benefit(@ForAll int seed, @ForAll @IntRange(min = 1, max = 20_000) int more) {
        for (Benefit benefit : Benefit.values()) {
            ClaimFixture claim = generated(seed);
            Optional<Entitlement.Award> before = award(claim, benefit);
            List<Income> incomes = new ArrayList<>(claim.claim().incomes());
            incomes.add(Parts.statePension(Owner.CLAIMANT, pounds(more)));
            Optional<Entitlement.Award> after = award(claim.incomes(incomes.toArray(Income[]::new)), benefit);

            assertNotMore(after, before);
        }
    }

    @Property(tries = 300, seed = "20261122")
    void a_rise_in_a_non_dependants_income_never_raises_the_award(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 50_000) int more) {
        for (Benefit benefit : Benefit.values()) {
            ClaimFixture claim = generated(seed);
            Optional<Entitlement.Award> before = award(claim, benefit);
            NonDependant[] richer = claim.claim().nonDependants().stream()
                    .map(person -> new NonDependant(
                            person.name(),
                            person.dateOfBirth(),
                            person.relationship(),
                            person.coupleKey(),
                            person.weeklyHoursWorked(),
                            person.grossIncome()
                                    .map(income -> new RegularAmount(
                                            income.amount().plus(Money.ofPence(more)), income.frequency())),
                            person.status(),
                            person.movedIn()))
                    .toArray(NonDependant[]::new);

            assertNotMore(award(claim.nonDependants(richer), benefit), before);
        }
    }

    @Property(tries = 300, seed = "20261122")
    void an_award_lies_between_nothing_and_the_rent_or_the_tax(@ForAll int seed) {
        ClaimFixture claim = generated(seed);
        ExactAmount rent =
                claim.claim().tenancy().map(tenancy -> tenancy.rent().weekly()).orElse(ExactAmount.ZERO);
        ExactAmount tax = claim.claim()
                .councilTax()
                .map(found -> found.annualLiability().exact().dividedBy(365))
                .orElse(ExactAmount.ZERO);

        award(claim, Benefit.HOUSING_BENEFIT)
                .ifPresent(award ->
                        assertThat(award.weekly().value()).isBetween(Money.ZERO, rent.round(Rounding.HALF_PENNY_UP)));
        award(claim, Benefit.COUNCIL_TAX_REDUCTION)
                .ifPresent(award -> assertThat(award.daily()).isBetween(ExactAmount.ZERO, tax));
    }

    @Property(tries = 300, seed = "20261122")
    void splitting_every_holding_changes_nothing(@ForAll int seed, @ForAll @IntRange(min = 0, max = 100) int percent) {
        for (Benefit benefit : Benefit.values()) {
            ClaimFixture claim = generated(seed);
            Entitlement whole = calculate(claim, benefit);
            List<Capital> parts = new ArrayList<>();
            for (Capital holding : claim.claim().capital()) {
                Money first = Money.ofPence(holding.value().pence() * percent / 100);
                parts.add(part(holding, first));
                parts.add(part(holding, holding.value().minus(first)));
            }
            Entitlement split = calculate(claim.capital(parts.toArray(Capital[]::new)), benefit);

            assertThat(outcome(split)).isEqualTo(outcome(whole));
        }
    }

    @Property(tries = 300, seed = "20261122")
    void guarantee_credit_always_gets_the_maximum(@ForAll int seed) {
        for (Benefit benefit : Benefit.values()) {
            award(generated(seed).pensionCredit(Claims.guaranteeCredit()), benefit)
                    .ifPresent(award -> {
                        String most = award.weekly().working().stream()
                                .filter(line -> line.step().equals(CalculationStep.MAXIMUM.id(benefit)))
                                .map(WorkingLine::amount)
                                .reduce((first, last) -> last)
                                .orElse("none");
                        ExactAmount given = benefit == Benefit.HOUSING_BENEFIT
                                ? award.daily().times(7)
                                : award.daily();
                        boolean tooSmall = award.weekly().working().stream()
                                .anyMatch(line -> line.step().equals(minimum(benefit)));
                        assertThat(tooSmall ? "none" : given.toString()).isEqualTo(tooSmall ? "none" : most);
                        assertThat(award.weekly().working())
                                .extracting(WorkingLine::step)
                                .doesNotContain(
                                        CalculationStep.TAPER.id(benefit), CalculationStep.CAPITAL_LIMIT.id(benefit));
                    });
        }
    }

    @Property(tries = 200, seed = "20261122")
    void the_schedule_of_weeks_sums_to_the_period(@ForAll int seed, @ForAll @IntRange(max = 60) int days) {
        for (Benefit benefit : Benefit.values()) {
            Assessment assessment = Assessments.of(generated(seed).claim(), Figures2026.withRecalledRules());
            ScheduleSums.assertSum(assessment, benefit, days);
        }
    }

    private static RuleId minimum(Benefit benefit) {
        return CalculationStep.MINIMUM.isPartOf(benefit)
                ? CalculationStep.MINIMUM.id(benefit)
                : RuleId.of("CTR-CAL-NO-MINIMUM");
    }

    private static void assertNotMore(Optional<Entitlement.Award> after, Optional<Entitlement.Award> before) {
        // A smaller reduction may bring up a question about a second adult: then a person is asked, and nothing is
        // given.
        if (after.isPresent() && before.isPresent()) {
            assertThat(after.get().daily()).isLessThanOrEqualTo(before.get().daily());
        }
    }

    private static ClaimFixture generated(int seed) {
        return new GeneratedClaims(2026, seed).fixture();
    }

    private static Capital part(Capital holding, Money value) {
        return new Capital(holding.owner(), holding.kind(), value, holding.sharePercent(), holding.provider());
    }

    private static String outcome(Entitlement result) {
        return result.fold(
                award -> award.daily().toString(), none -> none.reasons().toString());
    }

    private static Optional<Entitlement.Award> award(ClaimFixture claim, Benefit benefit) {
        return calculate(claim, benefit).fold(Optional::of, none -> Optional.empty());
    }

    private static Entitlement calculate(ClaimFixture claim, Benefit benefit) {
        return Entitlements.calculate(Assessments.of(claim.claim(), Figures2026.withRecalledRules()), benefit);
    }

    private static String pounds(int pence) {
        return pence / 100 + "." + (pence % 100 < 10 ? "0" : "") + pence % 100;
    }
}
