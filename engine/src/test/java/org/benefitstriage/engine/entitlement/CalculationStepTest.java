package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.benefitstriage.engine.claim.Benefit;
import org.junit.jupiter.api.Test;

class CalculationStepTest {

    @Test
    void every_step_of_a_benefit_has_an_id_of_its_own() {
        for (Benefit benefit : Benefit.values()) {
            List<String> ids = Arrays.stream(CalculationStep.values())
                    .filter(step -> step.isPartOf(benefit))
                    .map(step -> step.id(benefit).value())
                    .toList();

            assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith(benefit.shortName() + "-CAL-"));
        }
    }

    @Test
    void every_step_cites_the_regulations_of_its_own_benefit() {
        for (CalculationStep step : CalculationStep.values()) {
            if (step.isPartOf(Benefit.HOUSING_BENEFIT)) {
                assertThat(step.citation(Benefit.HOUSING_BENEFIT).text()).startsWith("SI 2006/214");
            }
            if (step.isPartOf(Benefit.COUNCIL_TAX_REDUCTION)) {
                assertThat(step.citation(Benefit.COUNCIL_TAX_REDUCTION).text()).startsWith("SI 2012/2885");
            }
        }
    }

    @Test
    void a_step_that_a_benefit_does_not_have_is_our_fault() {
        assertThatThrownBy(() -> CalculationStep.RENT.id(Benefit.COUNCIL_TAX_REDUCTION))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
