package org.benefitstriage.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every scenario through the pure pipeline: the decision a benefits officer expects, and the same bytes each time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTest {

    private static final int ROWS = 11;

    private final List<Scenario> scenarios = Scenario.all();
    private PurePipeline pipeline;

    @BeforeAll
    void load() {
        pipeline = new PurePipeline();
    }

    @TestFactory
    Stream<DynamicTest> decides_as_the_folder_expects() {
        return each(scenario -> {
            List<String> differences = new ArrayList<>(pipeline.contextFaults(scenario.expected()));
            differences.addAll(Differences.between(scenario.expected(), DecisionJson.toJson(decide(scenario))));
            assertThat(differences)
                    .as(
                            "test-data/scenarios/%s: %s",
                            scenario.slug(), scenario.expected().title())
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> gives_the_same_bytes_twice() {
        return each(scenario -> {
            byte[] first = DecisionJson.bytes(decide(scenario));
            byte[] again = DecisionJson.bytes(decide(scenario));
            assertThat(Arrays.equals(first, again))
                    .as("deciding %s again gives the same bytes", scenario.slug())
                    .isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> replays_from_the_canonical_claim() {
        return each(scenario -> {
            ParseResult.Accepted<Claim> stored =
                    pipeline.parse(pipeline.parse(scenario.claim()).canonicalBytes());
            assertThat(DecisionJson.bytes(pipeline.decide(stored, scenario.expected())))
                    .as("the stored claim of %s gives the same bytes as the form's", scenario.slug())
                    .isEqualTo(DecisionJson.bytes(decide(scenario)));
        });
    }

    @Test
    void cover_every_row_of_the_routing_table_at_least_twice() {
        Map<String, Long> byRow = scenarios.stream()
                .collect(Collectors.groupingBy(
                        scenario -> scenario.expected().row(), TreeMap::new, Collectors.counting()));
        assertThat(byRow).as("scenarios by row").hasSize(ROWS);
        assertThat(byRow.values()).as("scenarios by row: %s", byRow).allMatch(count -> count >= 2);
    }

    @Test
    void cover_every_indicator_and_guard_rail() {
        Set<String> missing = new TreeSet<>();
        Set<String> hit = new TreeSet<>();
        for (Scenario scenario : scenarios) {
            DecisionRecord record = decide(scenario);
            record.indicators().forEach(indicator -> missing.add(indicator.id().value()));
            record.guardRails().forEach(guardRail -> missing.add(guardRail.id().value()));
            hit.addAll(scenario.expected().indicators());
            hit.addAll(scenario.expected().guardRails());
        }
        missing.removeAll(hit);
        // The council's own switch of automatic approval: no claim turns it.
        missing.remove("MRV-040");
        assertThat(missing).as("rules that no scenario makes speak").isEmpty();
    }

    @Test
    void name_the_scenarios_that_cannot_be_played_over_http() {
        assertThat(scenarios)
                .as(
                        "\"http\" is false exactly where the claim alone does not make the context, or it is for another council")
                .allMatch(scenario -> scenario.expected().http()
                        == (scenario.expected().needsOnlyTheClaim() && isForTheDemoCouncil(scenario)));
    }

    private boolean isForTheDemoCouncil(Scenario scenario) {
        return pipeline.parse(scenario.claim()).value().authority().value().equals("NEEDWOOD");
    }

    private DecisionRecord decide(Scenario scenario) {
        return pipeline.decide(pipeline.parse(scenario.claim()), scenario.expected());
    }

    private Stream<DynamicTest> each(Consumer<Scenario> check) {
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.slug(), () -> check.accept(scenario)));
    }
}
