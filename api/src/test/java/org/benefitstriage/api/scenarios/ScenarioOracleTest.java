package org.benefitstriage.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.benefitstriage.api.claims.wire.strict.ParseResult;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.facts.RouteFacts;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.oracle.LocalClaimAgreement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario worked out a second time by the oracle: the same award to the penny, or both leave it to a person. */
class ScenarioOracleTest {

    private final Agreement agreement = new Agreement();
    private final LocalClaimAgreement localAgreement = new LocalClaimAgreement();

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
            assertThat(difference(assessment, benefit))
                    .as("test-data/scenarios/%s", scenario.slug())
                    .isEmpty();
        }
    }

    /** A council's own scheme is worked out from the claim too, by a plain sum written for the oracle. */
    private Optional<String> difference(Assessment assessment, Benefit benefit) {
        boolean local = benefit == Benefit.COUNCIL_TAX_REDUCTION
                && RouteFacts.of(assessment, benefit).workingAgeForCouncilTax();
        return local ? localAgreement.compare(assessment).difference() : agreement.difference(assessment, benefit);
    }
}
