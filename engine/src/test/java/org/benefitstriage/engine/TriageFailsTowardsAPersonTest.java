package org.benefitstriage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.benefitstriage.engine.PipelineFakes.context;
import static org.benefitstriage.engine.PipelineFakes.policy;
import static org.benefitstriage.engine.PipelineFakes.scored;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.decision.ContextJson;
import org.benefitstriage.engine.decision.DecisionJson;
import org.benefitstriage.engine.decision.DecisionRecord;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.IndicatorOutcome;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;
import org.benefitstriage.engine.validation.FindingSeverity;
import org.junit.jupiter.api.Test;

/** Promise P7: whatever breaks on the way, the claim reaches a person and is never approved. */
class TriageFailsTowardsAPersonTest {

    private static final TriageContext CONTEXT = context(new PolicyInForce.Adopted(policy()), 9999);

    @Test
    void a_claim_with_everything_in_order_is_approved() {
        DecisionRecord record = decide(new PipelineFakes.Rules(), scored(Band.LOW), CONTEXT);
        assertThat(record.route().route()).isEqualTo(Route.AUTO_APPROVE);
        assertThat(record.faults()).isEmpty();
        assertThat(record.explanation().referralReasons()).isEmpty();
    }

    @Test
    void a_fault_while_checking_the_form_reaches_a_person() {
        assertReferredWithFault(new PipelineFakes.Rules() {
            @Override
            public List<Finding> validate(Assessment assessment) {
                throw new RuleBookFault("a gap");
            }
        });
    }

    @Test
    void a_fault_in_the_conditions_reaches_a_person() {
        assertReferredWithFault(new PipelineFakes.Rules() {
            @Override
            public List<ConditionResult> conditions(Assessment assessment) {
                throw new RuleBookFault("two answers");
            }
        });
    }

    @Test
    void a_fault_in_the_indicators_reaches_a_person() {
        assertReferredWithFault(new PipelineFakes.Rules() {
            @Override
            public List<IndicatorResult> indicators(Assessment assessment) {
                throw new IllegalStateException("unforeseen");
            }
        });
    }

    @Test
    void a_fault_in_the_guard_rails_reaches_a_person() {
        assertReferredWithFault(new PipelineFakes.Rules() {
            @Override
            public List<GuardRail> guardRails(Assessment assessment, List<Entitlement> entitlements) {
                throw new RuleBookFault("unforeseen");
            }
        });
    }

    @Test
    void a_fault_in_the_routing_table_reaches_a_person() {
        assertReferredWithFault(new PipelineFakes.Rules() {
            @Override
            public RouteDecision route(RouteInputs inputs) {
                throw new RuleBookFault("no row");
            }
        });
    }

    @Test
    void a_fault_never_repeats_what_the_exception_said_because_it_may_hold_a_claimants_words() {
        DecisionRecord record = decide(
                new PipelineFakes.Rules() {
                    @Override
                    public List<IndicatorResult> indicators(Assessment assessment) {
                        throw new IllegalStateException("QQ123456C");
                    }
                },
                scored(Band.LOW),
                CONTEXT);
        assertThat(new String(DecisionJson.bytes(record), StandardCharsets.UTF_8))
                .doesNotContain("QQ123456C");
    }

    @Test
    void a_model_that_throws_is_a_model_that_is_unavailable() {
        DecisionRecord record = decide(
                new PipelineFakes.Rules(),
                new PipelineFakes.Model() {
                    @Override
                    public ModelScore score(RiskView view, BandThresholds thresholds) {
                        throw new IllegalStateException("corrupt");
                    }
                },
                CONTEXT);
        assertThat(record.routeInputs().modelBand()).isEqualTo(ModelBand.UNAVAILABLE);
        assertThat(record.route().route()).isEqualTo(Route.OFFICER_QUEUE);
    }

    @Test
    void an_indicator_that_could_not_be_evaluated_asks_for_a_person() {
        DecisionRecord record = decide(
                new PipelineFakes.Rules() {
                    @Override
                    public List<IndicatorResult> indicators(Assessment assessment) {
                        return List.of(new IndicatorResult(
                                RuleId.of("RSK-001"),
                                IndicatorOutcome.ERROR,
                                0,
                                "Is it?",
                                "It is",
                                "Policy",
                                List.of()));
                    }
                },
                scored(Band.LOW),
                CONTEXT);
        assertThat(record.routeInputs().mandatoryReview()).isTrue();
        assertThat(record.route().route()).isEqualTo(Route.OFFICER_QUEUE);
    }

    @Test
    void without_an_adopted_policy_the_model_has_no_bands_and_the_rules_are_high() {
        DecisionRecord record = decide(
                new PipelineFakes.Rules(), scored(Band.LOW), context(new PolicyInForce.NotAdopted("none adopted"), 0));
        assertThat(record.ruleBand()).isEqualTo(Band.HIGH);
        assertThat(record.routeInputs().modelBand()).isEqualTo(ModelBand.UNAVAILABLE);
        assertThat(record.route().route().outcome().name()).isEqualTo("REFERRED");
    }

    @Test
    void a_claim_without_any_answered_condition_is_undetermined_not_met() {
        DecisionRecord record = decide(
                new PipelineFakes.Rules() {
                    @Override
                    public List<ConditionResult> conditions(Assessment assessment) {
                        return List.of();
                    }

                    @Override
                    public List<ConditionResult> awardConditions(
                            Assessment assessment, List<Entitlement> entitlements) {
                        return List.of();
                    }
                },
                scored(Band.LOW),
                CONTEXT);
        assertThat(record.routeInputs().eligibility()).isEqualTo(ConditionAnswer.UNDETERMINED);
    }

    @Test
    void a_blocking_finding_means_no_award_is_worked_out() {
        DecisionRecord record = decide(
                new PipelineFakes.Rules() {
                    @Override
                    public List<Finding> validate(Assessment assessment) {
                        return List.of(new Finding(
                                RuleId.of("VAL-001"),
                                FindingSeverity.BLOCKING,
                                "/home",
                                "The home is missing.",
                                List.of()));
                    }
                },
                scored(Band.LOW),
                CONTEXT);
        assertThat(record.route().route()).isEqualTo(Route.RETURN_FOR_EVIDENCE);
        assertThat(record.entitlements())
                .allSatisfy(entitlement -> assertThat(entitlement).isInstanceOf(Entitlement.NotCalculated.class));
        assertThat(record.explanation().topReason()).isEqualTo("The home is missing.");
    }

    @Test
    void the_model_can_raise_the_band_an_officer_sees_and_never_lower_it() {
        assertThat(decide(new PipelineFakes.Rules(), scored(Band.HIGH), CONTEXT).band())
                .isEqualTo(Band.HIGH);
        DecisionRecord highByRules = decide(
                new PipelineFakes.Rules() {
                    @Override
                    public List<IndicatorResult> indicators(Assessment assessment) {
                        return List.of(new IndicatorResult(
                                RuleId.of("RSK-001"),
                                IndicatorOutcome.HIT,
                                80,
                                "Is it?",
                                "It is",
                                "Policy",
                                List.of()));
                    }
                },
                scored(Band.LOW),
                CONTEXT);
        assertThat(highByRules.band()).isEqualTo(Band.HIGH);
    }

    @Test
    void the_claimant_is_never_told_band_score_or_reason() {
        DecisionRecord record = decide(new PipelineFakes.Rules(), scored(Band.HIGH), CONTEXT);
        assertThat(String.join(" ", record.explanation().claimantText()))
                .doesNotContainIgnoringCase("risk")
                .doesNotContainIgnoringCase("band")
                .doesNotContainIgnoringCase("score");
    }

    @Test
    void the_same_claim_in_the_same_context_gives_the_same_bytes_and_its_context_reads_back()
            throws JsonSyntaxException {
        byte[] first = DecisionJson.bytes(decide(new PipelineFakes.Rules(), scored(Band.LOW), CONTEXT));
        byte[] second = DecisionJson.bytes(decide(new PipelineFakes.Rules(), scored(Band.LOW), CONTEXT));
        assertThat(first).isEqualTo(second);
        assertThat(ContextJson.read(JsonReader.read(first), (id, version) -> new PolicyInForce.Adopted(policy())))
                .isEqualTo(CONTEXT);
    }

    private static void assertReferredWithFault(RuleBook rules) {
        DecisionRecord record = decide(rules, scored(Band.LOW), CONTEXT);
        assertThat(record.faults()).hasSize(1);
        assertThat(record.route().route().outcome().name()).isEqualTo("REFERRED");
        assertThat(record.explanation().topReason()).startsWith("The software could not finish");
    }

    private static DecisionRecord decide(RuleBook rules, RiskModel model, TriageContext context) {
        return new Triage(rules, new PipelineFakes.Literal(), model)
                .decide(Claims.onGuaranteeCredit().claim(), context);
    }
}
