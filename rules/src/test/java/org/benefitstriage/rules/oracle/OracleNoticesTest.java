package org.benefitstriage.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.entitlement.Entitlements;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.oracle.GeneratedClaims;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Test;

/**
 * A comparison proves something only if it would notice a mistake: each figure that the product uses is made wrong by the
 * least step, a penny, an hour, a day, and the oracle has to disagree about one of the generated claims.
 */
class OracleNoticesTest {

    /** The year for which the files hold every kind of figure, fuel and market areas included. */
    private static final int YEAR = 2024;

    private static final int LEAST_CLAIMS = 1_000;
    private static final int MOST_CLAIMS = 20_000;

    private static final Map<Benefit, String> SWITCHES = Map.of(
            Benefit.HOUSING_BENEFIT, "hb.pa.child_limit_two_children.in_force",
            Benefit.COUNCIL_TAX_REDUCTION, "ctr.pensioner.child_limit_two_children.in_force");

    private final Agreement agreement = new Agreement();

    @Test
    void every_figure_in_use_that_is_wrong_by_the_least_step() {
        Triage triage = new Triage(Verified.BOOK, YamlParameters.load(), new NoModel());
        GeneratedClaims generated = new GeneratedClaims(YEAR, 7);
        TreeSet<String> used = new TreeSet<>();
        TreeSet<String> noticed = new TreeSet<>();
        for (int i = 0; i < MOST_CLAIMS && (i < LEAST_CLAIMS || !noticed.containsAll(used)); i++) {
            Assessment assessment = triage.assess(generated.next(), Assessments.context());
            for (Benefit benefit : Benefit.values()) {
                Used claim = new Used(assessment, benefit);
                for (String id : figures(claim)) {
                    used.add(id);
                    if (!noticed.contains(id) && isNoticed(id, claim)) {
                        noticed.add(id);
                    }
                }
            }
        }

        assertThat(used).hasSizeGreaterThan(40);
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
        ids.add(SWITCHES.get(claim.benefit()));
        return ids;
    }

    private record Used(Assessment assessment, Benefit benefit) {}
}
