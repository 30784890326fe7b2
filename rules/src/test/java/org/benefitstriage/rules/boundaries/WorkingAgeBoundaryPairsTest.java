package org.benefitstriage.rules.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Child;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.claim.Sex;
import org.benefitstriage.engine.claim.YesNo;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.fixture.WorkingAgeParts;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.rules.oracle.NoModel;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At each limit of working-age housing benefit, and a penny, a day or a birthday either side of it. */
class WorkingAgeBoundaryPairsTest {

    private static final YamlParameters PARAMETERS = YamlParameters.load();
    private static final Triage TRIAGE = new Triage(Verified.BOOK, PARAMETERS, new NoModel());
    private static final Agreement AGREEMENT = new Agreement();
    private static final LocalDate OCTOBER_2026 = LocalDate.of(2026, 10, 19);

    static List<Pair> pairs() {
        return WorkingAgeLimits.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_claim_at_the_limit_belongs_to_the_side_the_law_says(Pair pair) {
        ParameterSet figures = PARAMETERS.at(OCTOBER_2026, Uprating.FIRST_MONDAY_IN_APRIL);
        long limit = ((FigureValue.Amount) figures.require(pair.figure()).value())
                .money()
                .pence();
        String below = seen(pair, limit, -1);
        String at = seen(pair, limit, 0);
        String above = seen(pair, limit, 1);

        switch (pair.side()) {
            case WITH_WHAT_IS_BELOW -> {
                assertThat(at).isEqualTo(below);
                assertThat(above).isNotEqualTo(at);
            }
            case WITH_WHAT_IS_ABOVE -> {
                assertThat(at).isEqualTo(above);
                assertThat(below).isNotEqualTo(at);
            }
        }
    }

    @Test
    void awards_in_ordinary_housing_end_with_30_June_2026() {
        assertThat(isWorkedOut(Claims.existingAward(), "2026-06-30")).isTrue();
        assertThat(isWorkedOut(Claims.existingAward(), "2026-07-01")).isFalse();
    }

    @Test
    void the_two_child_limit_leaves_working_age_housing_benefit_when_its_figure_says() {
        Child child = Parts.child("2018-05-01", Sex.FEMALE);
        // An exception is left open, so that a person is asked as long as the limit is in force.
        ClaimFixture family = Claims.workingAge()
                .workingAge(WorkingAgeParts.twoChildLimitException(YesNo.NOT_ANSWERED))
                .children(child, child, child);
        LocalDate last = PARAMETERS
                .at(LocalDate.of(2025, 10, 20), Uprating.FIRST_MONDAY_IN_APRIL)
                .require("hb.wa.child_limit_two_children.in_force")
                .period()
                .to();

        assertThat(isWorkedOut(family, last.toString())).isFalse();
        assertThat(isWorkedOut(family, last.plusDays(1).toString())).isTrue();
    }

    @Test
    void paragraph_18_begins_on_5_October_2026() {
        ClaimFixture claim = Claims.workingAge().incomes(Parts.pay(Owner.CLAIMANT, 10, "150.00"));

        assertThat(lines(on(claim, "2026-10-04"), "ACCOMMODATION-DISREGARD")).isEqualTo("[]");
        assertThat(lines(on(claim, "2026-10-05"), "ACCOMMODATION-DISREGARD")).isNotEqualTo("[]");
    }

    @Test
    void the_shared_accommodation_rate_ends_with_the_35th_birthday() {
        ClaimFixture claim =
                Claims.existingAward().tenancy(Parts.privateTenancy(Parts.weekly("300.00"), "Mid Staffs", YesNo.NO));

        String day = "2024-10-21";
        String at34 = lines(on(claim.claimantBorn("1989-10-22"), day), "LHA");
        String at35 = lines(on(claim.claimantBorn("1989-10-21"), day), "LHA");
        assertThat(at34).isNotEqualTo("[]").isNotEqualTo(at35);
        assertThat(at35).isEqualTo(lines(on(claim.claimantBorn("1989-10-20"), day), "LHA"));
    }

    private static String seen(Pair pair, long limit, int past) {
        Entitlement result = on(pair.claim().apply(limit, past), OCTOBER_2026.toString());
        assertThat(result)
                .as(() -> result.fold(award -> "", none -> none.reasons().toString()))
                .isInstanceOf(Entitlement.Award.class);
        return lines(result, pair.step().id(pair.benefit()).value().substring("HB-CAL-".length()));
    }

    private static boolean isWorkedOut(ClaimFixture claim, String day) {
        return on(claim, day).fold(award -> true, none -> false);
    }

    /** The amounts of the lines of one step. */
    private static String lines(Entitlement result, String step) {
        return result.fold(
                award -> award.weekly().working().stream()
                        .filter(line -> line.step().value().equals("HB-CAL-" + step))
                        .map(WorkingLine::amount)
                        .toList()
                        .toString(),
                none -> none.reasons().toString());
    }

    private static Entitlement on(ClaimFixture fixture, String iso) {
        LocalDate day = LocalDate.parse(iso);
        Assessment assessment = TRIAGE.assess(fixture.claim(), Assessments.context())
                .on(Benefit.HOUSING_BENEFIT, day, PARAMETERS.at(day, Uprating.FIRST_MONDAY_IN_APRIL));
        assertThat(AGREEMENT.difference(assessment, Benefit.HOUSING_BENEFIT)).isEmpty();
        return Entitlements.calculate(assessment, Benefit.HOUSING_BENEFIT);
    }
}
