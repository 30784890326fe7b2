package org.benefitstriage.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.benefitstriage.api.testing.TestDatabase;
import org.benefitstriage.api.testing.TestSampling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scenarios again over HTTP: parsed, linked, stored, read back and replayed by the running service. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScenarioHttpTest {

    @Inject
    TestSampling sampling;

    @BeforeEach
    void nobody_is_drawn_for_a_check() {
        sampling.reset();
    }

    @Test
    void every_scenario_is_decided_as_its_folder_expects() {
        assertThat(ScenarioPlay.differences()).as("differences by scenario").isEmpty();
    }

    @Test
    void most_scenarios_are_played() {
        assertThat(ScenarioPlay.played().size()).isGreaterThan(Scenario.all().size() * 3 / 4);
    }
}
