package org.benefitstriage.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.oracle.GeneratedClaims;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product and the oracle agree to the penny, and on what cannot be told, over generated claims of each benefit year. */
class OracleTest {

    private static final long SEED = 2026;
    private static final int IN_THE_SUITE = 2_000;
    private static final int IN_FULL = 100_000;
    private static final int DIFFERENCES_SHOWN = 5;

    private static final Triage TRIAGE = new Triage(Verified.BOOK, YamlParameters.load(), new NoModel());
    private static final Agreement AGREEMENT = new Agreement();

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void agree_on_generated_claims_of_the_year_from_April(int year) {
        agree(year, IN_THE_SUITE);
    }

    @Tag("oracle")
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void agree_on_a_hundred_thousand_claims_of_the_year_from_April(int year) {
        agree(year, IN_FULL);
    }

    private static void agree(int year, int claims) {
        GeneratedClaims generated = new GeneratedClaims(year, SEED);
        List<String> differences = new ArrayList<>();
        int[] awards = new int[Benefit.values().length];
        for (int i = 0; i < claims && differences.size() < DIFFERENCES_SHOWN; i++) {
            Assessment assessment = TRIAGE.assess(generated.next(), Assessments.context());
            for (Benefit benefit : Benefit.values()) {
                int claim = i;
                AGREEMENT
                        .difference(assessment, benefit)
                        .ifPresent(found -> differences.add("claim " + claim + " of " + year + ", " + found));
                awards[benefit.ordinal()] += Agreement.isAward(assessment, benefit) ? 1 : 0;
            }
        }
        assertThat(differences).isEmpty();
        // A comparison of what neither can tell would prove little.
        assertThat(Arrays.stream(awards).min().orElse(0))
                .as("awards worked out of %d claims", claims)
                .isGreaterThan(claims / 3);
    }
}
