package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Assessments;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.oracle.GeneratedClaims;
import org.benefitstriage.engine.oracle.GeneratedWorkingAge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few hundred generated claims against the oracle, close to the calculators; the rules' tests compare many more. */
class GeneratedAwardsTest {

    private static final int CLAIMS = 400;

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void agree_with_the_oracle(Benefit benefit) {
        GeneratedClaims generated = new GeneratedClaims(2026, 3);
        Agreement agreement = new Agreement();
        for (int i = 0; i < CLAIMS; i++) {
            Assessment assessment = Assessments.of(generated.next(), Figures2026.withRecalledRules());
            assertThat(agreement.difference(assessment, benefit))
                    .as("claim %d", i)
                    .isEmpty();
        }
    }

    @Test
    void agree_with_the_oracle_at_working_age() {
        GeneratedWorkingAge generated = new GeneratedWorkingAge(2026, 3);
        Agreement agreement = new Agreement();
        for (int i = 0; i < CLAIMS; i++) {
            Assessment assessment = Assessments.of(generated.next(), Figures2026.withRecalledRules());
            assertThat(agreement.difference(assessment, Benefit.HOUSING_BENEFIT))
                    .as("claim %d", i)
                    .isEmpty();
        }
    }
}
