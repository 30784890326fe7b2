package org.benefitstriage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.PipelineFakes.context;
import static org.benefitstriage.engine.PipelineFakes.policy;
import static org.benefitstriage.engine.PipelineFakes.scored;

import java.util.List;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.IndicatorOutcome;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.Observation;
import org.benefitstriage.engine.routing.GuardRail;
import org.junit.jupiter.api.Test;

/** Officers read what was found, with the values that tell something; never a question and its answer. */
class ReasonsSayWhatWasFoundTest {

    @Test
    void guard_rails_come_first_and_indicators_by_points_each_with_its_rule() {
        DecisionRecord record = new Triage(new Fired(), new PipelineFakes.Literal(), scored(Band.LOW))
                .decide(Claims.onGuaranteeCredit().claim(), context(new PolicyInForce.Adopted(policy()), 9999));

        assertThat(record.explanation().referralReasons())
                .containsExactly(
                        "A figure is not signed: figures not signed hb.example@2024-04-01. (MRV-002)",
                        "Rent is far above the allowance: weekly rent £210.00. (RSK-021, 15 points)",
                        "No capital is declared. (RSK-015, 1 point)");
        assertThat(record.explanation().topReason())
                .isEqualTo(record.explanation().referralReasons().get(0));
    }

    private static final class Fired extends PipelineFakes.Rules {

        @Override
        public List<IndicatorResult> indicators(Assessment assessment) {
            return List.of(
                    hit("RSK-015", 1, "No capital is declared", new Observation("no capital declared", "yes")),
                    hit(
                            "RSK-021",
                            15,
                            "Rent is far above the allowance",
                            new Observation("weekly rent", "£210.00"),
                            new Observation("private landlord", "no")));
        }

        @Override
        public List<GuardRail> guardRails(Assessment assessment, List<Entitlement> entitlements) {
            return List.of(
                    new GuardRail(RuleId.of("MRV-001"), false, "Is it?", "It is not", "Policy", List.of()),
                    new GuardRail(
                            RuleId.of("MRV-002"),
                            true,
                            "Is every figure signed?",
                            "A figure is not signed",
                            "Policy",
                            List.of(new Observation("figures not signed", "hb.example@2024-04-01"))));
        }

        private static IndicatorResult hit(String id, int points, String statement, Observation... observed) {
            return new IndicatorResult(
                    RuleId.of(id), IndicatorOutcome.HIT, points, "Is it?", statement, "Policy", List.of(observed));
        }
    }
}
