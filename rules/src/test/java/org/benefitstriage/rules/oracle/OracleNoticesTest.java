package org.benefitstriage.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.oracle.Agreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A comparison proves something only if it would notice a mistake: each figure that the product uses is made wrong by the
 * least step, a penny, an hour, a day, and the oracle has to disagree about one of the generated claims.
 */
class OracleNoticesTest {

    private static final int LEAST_CLAIMS = 1_000;
    private static final int MOST_CLAIMS = 30_000;

    /** Switches show in claims that they keep from being worked out, so no award names them. */
    private static final Map<Comparison, List<String>> SWITCHES = Map.of(
            Comparison.PENSION_AGE_HOUSING_BENEFIT, List.of("hb.pa.child_limit_two_children.in_force"),
            Comparison.PENSIONER_COUNCIL_TAX_REDUCTION, List.of("ctr.pensioner.child_limit_two_children.in_force"),
            Comparison.SECOND_ADULT_REDUCTION_ALONE, List.of(),
            Comparison.WORKING_AGE_HOUSING_BENEFIT,
                    List.of("hb.wa.child_limit_two_children.in_force", "hb.wa.existing_awards_allowed_general"));

    private final Agreement agreement = new Agreement();

    /** 2024 is the year for which the files hold every kind of figure; paragraph 18 came into force in October 2026. */
    @ParameterizedTest
    @CsvSource({
        "PENSION_AGE_HOUSING_BENEFIT, 2024, 25",
        "PENSIONER_COUNCIL_TAX_REDUCTION, 2024, 25",
        "SECOND_ADULT_REDUCTION_ALONE, 2024, 4",
        "WORKING_AGE_HOUSING_BENEFIT, 2024, 60",
        "WORKING_AGE_HOUSING_BENEFIT, 2026, 60",
    })
    void every_figure_in_use_that_is_wrong_by_the_least_step(Comparison kind, int year, int atLeast) {
        Supplier<Claim> generated = kind.claims(year, 7);
        TreeSet<String> used = new TreeSet<>();
        TreeSet<String> noticed = new TreeSet<>();
        for (int i = 0; i < MOST_CLAIMS && (i < LEAST_CLAIMS || !noticed.containsAll(used)); i++) {
            Used claim = new Used(Comparison.assess(generated.get()), kind);
            for (String id : figures(claim)) {
                used.add(id);
                if (!noticed.contains(id) && isNoticed(id, claim)) {
                    noticed.add(id);
                }
            }
        }

        assertThat(used).hasSizeGreaterThan(atLeast);
        used.removeAll(noticed);
        assertThat(used).as("figures whose error no generated claim shows").isEmpty();
    }

    private boolean isNoticed(String id, Used used) {
        ParameterSet figures = used.assessment().figures(used.benefit());
        for (Figure wrong : WrongFigures.nearly(figures.require(id))) {
            Map<String, Figure> all = new HashMap<>(figures.all());
            all.put(id, wrong);
            Assessment changed = used.assessment()
                    .on(
                            used.benefit(),
                            used.assessment().timing(used.benefit()).entitlementFrom(),
                            new ParameterSet(figures.date(), all));
            if (differs(changed, used.benefit())) {
                return true;
            }
        }
        return false;
    }

    // A product that cannot go on with a wrong figure has noticed it too.
    private boolean differs(Assessment assessment, Benefit benefit) {
        try {
            return agreement.difference(assessment, benefit).isPresent();
        } catch (IndexOutOfBoundsException noFifthRate) {
            return true;
        }
    }

    /** What the award rests on, and the switches, which show in claims that they keep from being worked out. */
    private static Set<String> figures(Used claim) {
        Set<String> ids = new TreeSet<>();
        Entitlement result = Entitlements.calculate(claim.assessment(), claim.benefit());
        result.fold(Entitlement.Award::figures, none -> List.<Figure>of()).forEach(figure -> ids.add(figure.id()));
        ids.addAll(SWITCHES.get(claim.kind()));
        return ids;
    }

    private record Used(Assessment assessment, Comparison kind) {
        Benefit benefit() {
            return kind.benefit();
        }
    }
}
