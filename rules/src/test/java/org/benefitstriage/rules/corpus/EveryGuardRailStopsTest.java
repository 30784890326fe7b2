package org.benefitstriage.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.Triage;
import org.benefitstriage.engine.claim.Claim;
import org.benefitstriage.engine.decision.LinkedClaims;
import org.benefitstriage.engine.decision.TriageContext;
import org.benefitstriage.engine.decision.Versions;
import org.benefitstriage.engine.eligibility.ConditionResult;
import org.benefitstriage.engine.entitlement.Entitlement;
import org.benefitstriage.engine.facts.Assessment;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.policy.PolicyInForce;
import org.benefitstriage.engine.policy.SampleDraw;
import org.benefitstriage.engine.port.RuleBook;
import org.benefitstriage.engine.risk.IndicatorResult;
import org.benefitstriage.engine.routing.GuardRail;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteDecision;
import org.benefitstriage.engine.routing.RouteInputs;
import org.benefitstriage.engine.validation.Finding;
import org.benefitstriage.rules.parameters.YamlParameters;
import org.benefitstriage.rules.verify.LowModel;
import org.benefitstriage.rules.verify.TestPolicy;
import org.benefitstriage.rules.verify.Verified;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A claim that would be approved without a person, with one guard-rail asking for one: it is not approved. */
class EveryGuardRailStopsTest {

    private static final YamlParameters PARAMETERS = YamlParameters.load();
    private static final Claim CLAIM = Claims.onGuaranteeCredit().claim();

    @Test
    void without_any_the_claim_is_approved() {
        assertThat(route("none")).isEqualTo(Route.AUTO_APPROVE);
    }

    @TestFactory
    Stream<DynamicTest> with_one_it_is_not() {
        Triage triage = new Triage(Verified.BOOK, PARAMETERS, new LowModel());
        return Verified.BOOK.guardRails(triage.assess(CLAIM, context()), List.of()).stream()
                .map(rail -> rail.id().value())
                .map(id ->
                        DynamicTest.dynamicTest(id, () -> assertThat(route(id)).isNotEqualTo(Route.AUTO_APPROVE)));
    }

    private static Route route(String asking) {
        return new Triage(new Asking(asking), PARAMETERS, new LowModel())
                .decide(CLAIM, context())
                .route()
                .route();
    }

    private static TriageContext context() {
        return new TriageContext(
                "0".repeat(64),
                LocalDate.of(2026, 10, 16),
                new PolicyInForce.Adopted(TestPolicy.adopted()),
                new SampleDraw(9999),
                LinkedClaims.NONE,
                new Versions("test", "0".repeat(64), "0".repeat(64), "none"));
    }

    /** The rule book of this build, of whose guard-rails exactly one asks for a person. */
    private record Asking(String id) implements RuleBook {

        @Override
        public List<GuardRail> guardRails(Assessment assessment, List<Entitlement> entitlements) {
            return Verified.BOOK.guardRails(assessment, entitlements).stream()
                    .map(rail -> new GuardRail(
                            rail.id(),
                            rail.id().value().equals(id),
                            rail.question(),
                            rail.statement(),
                            rail.basis(),
                            rail.observed()))
                    .toList();
        }

        @Override
        public List<Finding> validate(Assessment assessment) {
            return Verified.BOOK.validate(assessment);
        }

        @Override
        public List<ConditionResult> conditions(Assessment assessment) {
            return Verified.BOOK.conditions(assessment);
        }

        @Override
        public List<ConditionResult> awardConditions(Assessment assessment, List<Entitlement> entitlements) {
            return Verified.BOOK.awardConditions(assessment, entitlements);
        }

        @Override
        public List<IndicatorResult> indicators(Assessment assessment) {
            return Verified.BOOK.indicators(assessment);
        }

        @Override
        public RouteDecision route(RouteInputs inputs) {
            return Verified.BOOK.route(inputs);
        }

        @Override
        public String digest() {
            return Verified.BOOK.digest();
        }
    }
}
