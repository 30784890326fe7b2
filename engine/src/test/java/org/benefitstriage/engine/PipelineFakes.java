package org.benefitstriage.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.benefitstriage.engine.claim.Benefit;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.eligibility.ConditionAnswer;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Figures2026;
import org.benefitstriage.engine.fixture.Policies;
import org.benefitstriage.engine.law.Citation;
import org.benefitstriage.engine.law.ParameterSet;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.policy.BandThresholds;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.policy.VerificationPolicy;
import org.benefitstriage.engine.port.Parameters;
import org.benefitstriage.engine.port.RiskModel;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.engine.port.Uprating;
import org.benefitstriage.engine.risk.Band;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.risk.ModelBand;
import org.benefitstriage.engine.risk.ModelScore;
import org.benefitstriage.engine.risk.RiskView;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;

/** Hand-written parts for tests of the pipeline's order of work: everything in order unless a test says otherwise. */
final class PipelineFakes {

    private PipelineFakes() {}

    static TriageContext context(PolicyInForce policy, int drawn) {
        return new TriageContext(
                "0".repeat(64),
                LocalDate.parse("2026-11-23"),
                policy,
                new SampleDraw(drawn),
                LinkedClaims.NONE,
                new Versions("test", "rules", "parameters", "model"));
    }

    static VerificationPolicy policy() {
        return Policies.needwood(Set.of());
    }

    static RiskModel scored(Band band) {
        return new Model() {
            @Override
            public ModelScore score(RiskView view, BandThresholds thresholds) {
                return new ModelScore.Scored(3, 500, band, List.of(), 3, digest());
            }
        };
    }

    abstract static class Model implements RiskModel {
        @Override
        public String digest() {
            return "model";
        }
    }

    /** Figures of 2026-27 whatever the day: these tests are about the order of work, not about dates. */
    static final class Literal implements Parameters {
        @Override
        public ParameterSet at(LocalDate date, Uprating uprating) {
            return Figures2026.all();
        }

        @Override
        public String digest() {
            return "parameters";
        }
    }

    /** Everything in order: each condition met, nothing found, the routing table of the design. */
    static class Rules implements RuleBook {
        @Override
        public List<Finding> validate(Assessment assessment) {
            return List.of();
        }

        @Override
        public List<ConditionResult> conditions(Assessment assessment) {
            return assessment.claim().benefits().benefits().stream()
                    .map(Rules::met)
                    .toList();
        }

        @Override
        public List<ConditionResult> awardConditions(Assessment assessment, List<Entitlement> entitlements) {
            return List.of();
        }

        @Override
        public List<IndicatorResult> indicators(Assessment assessment) {
            return List.of();
        }

        @Override
        public List<GuardRail> guardRails(Assessment assessment, List<Entitlement> entitlements) {
            return List.of();
        }

        @Override
        public RouteDecision route(RouteInputs inputs) {
            if (inputs.validation().name().equals("BLOCKING")) {
                return new RouteDecision(RuleId.of("RTE-01"), Route.RETURN_FOR_EVIDENCE, "cannot assess without it");
            }
            boolean approve = inputs.eligibility() == ConditionAnswer.MET
                    && !inputs.mandatoryReview()
                    && inputs.ruleBand() == Band.LOW
                    && inputs.modelBand() == ModelBand.LOW
                    && !inputs.sampled();
            return approve
                    ? new RouteDecision(RuleId.of("RTE-11"), Route.AUTO_APPROVE, "the only row that approves")
                    : new RouteDecision(RuleId.of("RTE-04"), Route.OFFICER_QUEUE, "a person looks");
        }

        @Override
        public String digest() {
            return "rules";
        }

        private static ConditionResult met(Benefit benefit) {
            return new ConditionResult(
                    RuleId.of("HB-ELG-043"),
                    benefit,
                    ConditionAnswer.MET,
                    "Is it?",
                    new Citation("SI 2006/213 reg 43"),
                    List.of(),
                    "");
        }
    }
}
