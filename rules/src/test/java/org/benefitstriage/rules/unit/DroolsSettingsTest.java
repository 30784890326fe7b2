package org.benefitstriage.rules.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.benefitstriage.engine.facts.RiskFacts;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.catalogue.UnitCatalogue;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.parameters.PolicyNumbers;
import org.benefitstriage.rules.risk.RiskIndicatorUnit;
import org.benefitstriage.rules.risk.RiskLimits;
import org.benefitstriage.rules.sink.Indicators;
import org.benefitstriage.rules.verify.Given;
import org.drools.core.common.ReteEvaluator;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnitProvider;
import org.drools.ruleunits.impl.AbstractRuleUnitInstance;
import org.junit.jupiter.api.Test;
import org.kie.api.conf.KieBaseMutabilityOption;

/** What {@code META-INF/kie.properties.conf} asks for reaches Drools. */
class DroolsSettingsTest {

    private static final PolicyNumbers NUMBERS = DatedPolicyNumbers.load().at(LocalDate.of(2026, 10, 16));

    @Test
    void a_rule_base_never_changes_and_its_instances_share_nothing() {
        try (RuleUnitInstance<RiskIndicatorUnit> instance =
                RuleUnitProvider.get().createRuleUnitInstance(unit())) {
            ReteEvaluator evaluator = (ReteEvaluator) ((AbstractRuleUnitInstance<?, ?>) instance).getEvaluator();

            assertThat(evaluator.getRuleSessionConfiguration().isThreadSafe()).isTrue();
            assertThat(evaluator.getRuleSessionConfiguration().isDirectFiring()).isTrue();
            assertThat(evaluator.getKnowledgeBase().getKieBaseConfiguration().getOption(KieBaseMutabilityOption.KEY))
                    .isEqualTo(KieBaseMutabilityOption.DISABLED);
        }
    }

    private static RiskIndicatorUnit unit() {
        RiskFacts facts = RiskFacts.of(Given.given(Claims.singlePensioner()).assessment());
        Indicators indicators =
                new Indicators(UnitCatalogue.of(RiskIndicatorUnit.class, DrlFile.all()), NUMBERS, Map.of());
        return new RiskIndicatorUnit(facts, RiskLimits.of(NUMBERS), indicators);
    }
}
