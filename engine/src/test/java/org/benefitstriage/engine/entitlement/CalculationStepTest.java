package org.benefitstriage.engine.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.claim.Benefit;
import org.junit.jupiter.api.Test;

class CalculationStepTest {

    private static final Set<CalculationStep> OF_WORKING_AGE_ALONE = EnumSet.of(
            CalculationStep.SIZE_CRITERIA,
            CalculationStep.ACCOMMODATION_DISREGARD,
            CalculationStep.FAMILY_PREMIUM,
            CalculationStep.DISABILITY_PREMIUM,
            CalculationStep.ENHANCED_DISABILITY_ADULT,
            CalculationStep.ESA_COMPONENT,
            CalculationStep.BENEFIT_CAP);

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
                assertThat(Scheme.HOUSING_BENEFIT_PENSION_AGE.citation(step).text())
                        .startsWith(OF_WORKING_AGE_ALONE.contains(step) ? "SI 2006/213" : "SI 2006/214");
                assertThat(Scheme.HOUSING_BENEFIT_WORKING_AGE.citation(step).text())
                        .startsWith(step == CalculationStep.SAVINGS_CREDIT ? "SI 2006/214" : "SI 2006/213");
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
