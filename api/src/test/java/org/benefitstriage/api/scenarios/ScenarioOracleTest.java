package org.benefitstriage.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.oracle.Agreement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario worked out a second time by the oracle: the same award to the penny, or both leave it to a person. */
class ScenarioOracleTest {

    private final Agreement agreement = new Agreement();

    @TestFactory
    Stream<DynamicTest> agrees_with_the_award_of_the_product() {
        PurePipeline pipeline = new PurePipeline();
        return Scenario.all().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.slug(), () -> check(pipeline, scenario)));
    }

    private void check(PurePipeline pipeline, Scenario scenario) {
        ParseResult.Accepted<Claim> claim = pipeline.parse(scenario.claim());
        Assessment assessment = pipeline.assess(claim, scenario.expected());
        for (Benefit benefit : claim.value().benefits().benefits()) {
            if (!isKnownToTheOracle(assessment, benefit)) {
                continue;
            }
            assertThat(agreement.difference(assessment, benefit))
                    .as("test-data/scenarios/%s", scenario.slug())
                    .isEmpty();
        }
    }

    /** The oracle knows the rules of pension age; working-age rules, local schemes and class C claimed alone it does not. */
    private static boolean isKnownToTheOracle(Assessment assessment, Benefit benefit) {
        RouteFacts route = RouteFacts.of(assessment, benefit);
        return switch (benefit) {
            case HOUSING_BENEFIT -> !route.underWorkingAgeRegulations();
            case COUNCIL_TAX_REDUCTION ->
                !route.workingAgeForCouncilTax()
                        && !assessment.claim().secondAdultOnly().isYes();
        };
    }
}
