package org.benefitstriage.engine.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.LandlordKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.ServiceKind;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.entitlement.Calculated;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.oracle.GeneratedClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every award of the calculators is reproduced, and none of which a line, the rate or the result is wrong by a penny. */
class SecondReckoningTest {

    private static final int CLAIMS = 1_000;

    static Stream<ClaimFixture> kinds() {
        return Stream.of(
                Claims.singlePensioner(),
                Claims.onGuaranteeCredit(),
                Claims.singlePensioner().incomes(Parts.statePension(Owner.CLAIMANT, "290.00")),
                Claims.singlePensioner().incomes(Parts.statePension(Owner.CLAIMANT, "900.00")),
                Claims.singlePensioner().capital(Parts.savings("17000.00")),
                Claims.pensionerCouple().incomes(Parts.pay(Owner.CLAIMANT, 30, "410.00", "20.00", "10.00", "9.00")),
                Claims.privateTenant("200.00", "Test Area"),
                Claims.singlePensioner().children(Parts.child("2018-05-01", Sex.FEMALE)),
                Claims.singlePensioner()
                        .tenancy(Parts.tenancy(
                                LandlordKind.COUNCIL, Parts.monthly("520.00"), Parts.service(ServiceKind.HEATING))),
                Claims.singlePensioner().councilTax("1561.00", 2),
                Claims.onGuaranteeCredit().nonDependants(Parts.worker("1990-01-01", 40, "400.00")),
                Claims.singlePensioner()
                        .incomes(Parts.statePension(Owner.CLAIMANT, "900.00"))
                        .nonDependants(Parts.worker("1990-01-01", 20, "200.00")),
                Claims.workingAge().incomes(Parts.pay(Owner.CLAIMANT, 20, "260.00")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_award_of_the_calculators_is_reproduced(ClaimFixture claim) {
        for (Benefit benefit : claim.claim().benefits().benefits()) {
            Assessment assessment = Assessments.of(claim);
            assertThat(differences(award(assessment, benefit).orElseThrow(), assessment))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_penny_more_is_not_reproduced(ClaimFixture claim) {
        for (Benefit benefit : claim.claim().benefits().benefits()) {
            Assessment assessment = Assessments.of(claim);
            Entitlement.Award award = award(assessment, benefit).orElseThrow();
            Entitlement.Award wrong = with(
                    award,
                    award.weekly().value().plus(Money.ofPence(1)),
                    award.weekly().working());

            assertThat(differences(wrong, assessment)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void generated_claims_are_reproduced(Benefit benefit) {
        GeneratedClaims generated = new GeneratedClaims(2026, 11);
        int awards = 0;
        for (int i = 0; i < CLAIMS; i++) {
            Assessment assessment = Assessments.of(generated.next());
            Optional<Entitlement.Award> award = award(assessment, benefit);
            if (award.isPresent()) {
                awards++;
                assertThat(differences(award.get(), assessment))
                        .as("claim %d", i)
                        .isEmpty();
            }
        }
        assertThat(awards).isGreaterThan(CLAIMS / 3);
    }

    @Test
    void a_sum_that_is_not_the_sum_of_its_parts_is_noticed() {
        Assessment assessment = Assessments.of(Claims.singlePensioner()
                .children(Parts.child("2018-05-01", Sex.FEMALE))
                .incomes(Parts.statePension(Owner.CLAIMANT, "390.00")));

        for (Benefit benefit : Benefit.values()) {
            Entitlement.Award award = award(assessment, benefit).orElseThrow();
            List<WorkingLine> lines = award.weekly().working();
            for (int i = 0; i < lines.size(); i++) {
                // Capital decides nothing but the tariff, which is a line of its own.
                if (!lines.get(i).step().value().endsWith("-CAPITAL")
                        && !lines.get(i).step().value().endsWith("-AWARD")) {
                    List<WorkingLine> changed = new ArrayList<>(lines);
                    changed.set(i, dearer(lines.get(i)));
                    assertThat(differences(with(award, award.weekly().value(), changed), assessment))
                            .as(lines.get(i).step().value())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void an_amount_that_no_figure_of_the_day_gives_is_noticed() {
        Assessment assessment =
                Assessments.of(Claims.onGuaranteeCredit().nonDependants(Parts.worker("1990-01-01", 40, "400.00")));
        Entitlement.Award award = award(assessment, Benefit.HOUSING_BENEFIT).orElseThrow();
        ParameterSet without = Figures2026.without("hb.non_dep_deduction");

        assertThat(SecondReckoning.differences(award, assessment.claim(), without))
                .containsExactly("no value is held for hb.non_dep_deduction");
    }

    @Test
    void class_C_at_a_share_that_is_none_of_the_law_is_noticed() {
        Assessment assessment = Assessments.of(Claims.singlePensioner()
                .incomes(Parts.statePension(Owner.CLAIMANT, "900.00"))
                .nonDependants(Parts.worker("1990-01-01", 20, "200.00")));
        Entitlement.Award award =
                award(assessment, Benefit.COUNCIL_TAX_REDUCTION).orElseThrow();
        List<WorkingLine> dearer = award.weekly().working().stream()
                .map(line -> line.step().value().endsWith("-SECOND-ADULT") ? dearer(line) : line)
                .toList();

        assertThat(award.isSecondAdultReduction()).isTrue();
        assertThat(differences(with(award, award.weekly().value(), dearer), assessment))
                .isNotEmpty();
    }

    @Test
    void a_working_with_a_line_of_another_kind_has_no_second_reckoning() {
        Assessment assessment = Assessments.of(Claims.singlePensioner());
        Entitlement.Award award =
                award(assessment, Benefit.COUNCIL_TAX_REDUCTION).orElseThrow();
        List<WorkingLine> lines = new ArrayList<>(award.weekly().working());
        WorkingLine line = lines.get(0);
        lines.add(new WorkingLine(
                RuleId.of("CTR-CAL-S13A-TAPER"),
                line.label(),
                line.formula(),
                line.amount(),
                line.citation(),
                line.figures()));

        assertThat(differences(with(award, award.weekly().value(), lines), assessment))
                .containsExactly("no second reckoning without the scheme that the award names");
    }

    @Test
    void a_rent_that_is_not_the_one_on_the_form_is_noticed() {
        Assessment assessment = Assessments.of(Claims.onGuaranteeCredit());
        Entitlement.Award award = award(assessment, Benefit.HOUSING_BENEFIT).orElseThrow();
        Assessment other = Assessments.of(Claims.onGuaranteeCredit()
                .tenancy(Parts.privateTenancy(Parts.weekly("111.00"), "Test Area", YesNo.NO)));

        assertThat(differences(award, other)).isNotEmpty();
    }

    private static Optional<Entitlement.Award> award(Assessment assessment, Benefit benefit) {
        return Entitlements.calculate(assessment, benefit).fold(Optional::of, none -> Optional.empty());
    }

    private static List<String> differences(Entitlement.Award award, Assessment assessment) {
        return SecondReckoning.differences(award, assessment.claim(), assessment.figures(award.benefit()));
    }

    private static WorkingLine dearer(WorkingLine line) {
        String pounds = line.amount().replace("£", "").replace(",", "");
        String more = "£" + new BigDecimal(pounds).add(new BigDecimal("0.01"));
        return new WorkingLine(line.step(), line.label(), line.formula(), more, line.citation(), line.figures());
    }

    private static Entitlement.Award with(Entitlement.Award award, Money weekly, List<WorkingLine> lines) {
        return new Entitlement.Award(
                award.benefit(),
                new Calculated<>(weekly, lines),
                award.daily(),
                award.from(),
                award.route(),
                award.figures(),
                award.touchesSpecialCategoryData());
    }
}
