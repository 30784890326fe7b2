package org.benefitstriage.rules.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.CalculationStep;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.entitlement.WorkingLine;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.ClaimFixture;
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

/** At each limit, and a penny, an hour or a day either side of it. */
class BoundaryPairsTest {

    private static final YamlParameters PARAMETERS = YamlParameters.load();
    private static final Triage TRIAGE = new Triage(Verified.BOOK, PARAMETERS, new NoModel());
    private static final LocalDate OCTOBER_2026 = LocalDate.of(2026, 10, 19);

    /** Tables of bands, each edge of which is a limit in each year. */
    private static final Map<String, Benefit> BANDS = Map.of(
            "hb.non_dep_deduction", Benefit.HOUSING_BENEFIT,
            "ctr.pensioner.england.non_dep_deduction", Benefit.COUNCIL_TAX_REDUCTION);

    private final Agreement agreement = new Agreement();

    static List<Pair> pairs() {
        return Limits.all();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_claim_at_the_limit_belongs_to_the_side_the_law_says(Pair pair) {
        ParameterSet figures = PARAMETERS.at(OCTOBER_2026, Uprating.ON_1_APRIL);
        long limit = number(figures.require(pair.figure()).value());

        String below = seen(pair.claim().apply(limit, -1), pair.benefit(), pair.step(), figures);
        String at = seen(pair.claim().apply(limit, 0), pair.benefit(), pair.step(), figures);
        String above = seen(pair.claim().apply(limit, 1), pair.benefit(), pair.step(), figures);

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

    static Stream<Integer> years() {
        return Stream.of(2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @MethodSource("years")
    void each_edge_of_each_band_of_the_year_belongs_to_the_band_above(int year) {
        ParameterSet figures = PARAMETERS.at(LocalDate.of(year, 10, 19), Uprating.ON_1_APRIL);
        BANDS.forEach((id, benefit) -> {
            List<FigureValue.BandRow> rows = figures.bands(id).rows();
            for (int i = 1; i < rows.size(); i++) {
                long edge = rows.get(i).from().pence();
                assertThat(charge(edge - 1, benefit, figures))
                        .isEqualTo("[" + rows.get(i - 1).amount() + "]");
                assertThat(charge(edge, benefit, figures))
                        .isEqualTo("[" + rows.get(i).amount() + "]");
                assertThat(charge(edge + 1, benefit, figures))
                        .isEqualTo("[" + rows.get(i).amount() + "]");
            }
        });
    }

    @Test
    void every_figure_of_the_files_has_a_pair_or_a_reason_for_none() {
        TreeSet<String> without = new TreeSet<>();
        PARAMETERS.files().entries().forEach(entry -> without.add(entry.id()));
        Limits.all().forEach(pair -> without.remove(pair.figure()));
        WorkingAgeLimits.all().forEach(pair -> without.remove(pair.figure()));
        without.removeAll(BANDS.keySet());
        without.removeIf(NotPaired::hasReason);
        assertThat(without)
                .as("limits without a claim at them: add a pair to Limits, or the reason to NotPaired")
                .isEmpty();
    }

    @Test
    void no_reason_is_given_for_a_figure_that_is_gone_or_has_a_pair() {
        List<String> ids = PARAMETERS.files().entries().stream()
                .map(entry -> entry.id())
                .distinct()
                .toList();
        List<String> stale = new ArrayList<>(NotPaired.NAMED.keySet());
        stale.removeIf(ids::contains);
        assertThat(stale).isEmpty();
        assertThat(Stream.concat(Limits.all().stream(), WorkingAgeLimits.all().stream())
                        .map(Pair::figure))
                .doesNotContainAnyElementsOf(NotPaired.NAMED.keySet());
    }

    private String charge(long pence, Benefit benefit, ParameterSet figures) {
        return seen(
                LimitClaims.nonDependantsIncome(Pair.pounds(pence)), benefit, CalculationStep.NON_DEPENDANTS, figures);
    }

    /** The amounts of the lines of one step; the oracle has to agree about the award. */
    private String seen(ClaimFixture fixture, Benefit benefit, CalculationStep step, ParameterSet figures) {
        Assessment assessment = TRIAGE.assess(fixture.claim(), Assessments.context());
        Assessment dated = assessment.on(benefit, assessment.timing(benefit).entitlementFrom(), figures);
        assertThat(agreement.difference(dated, benefit)).isEmpty();
        Entitlement result = Entitlements.calculate(dated, benefit);
        return result.fold(award -> lines(award, step), none -> none.reasons().toString());
    }

    private static String lines(Entitlement.Award award, CalculationStep step) {
        // The smallest award and the capital limit have a line only where they bite.
        return !step.isPartOf(award.benefit())
                ? "no such step"
                : award.weekly().working().stream()
                        .filter(line -> line.step().equals(step.id(award.benefit())))
                        .map(WorkingLine::amount)
                        .toList()
                        .toString();
    }

    private static long number(FigureValue value) {
        if (value instanceof FigureValue.Amount amount) {
            return amount.money().pence();
        }
        return value instanceof FigureValue.Day day ? day.date().toEpochDay() : ((FigureValue.Count) value).number();
    }
}
