package org.benefitstriage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.claim.CheckKind;
import org.benefitstriage.engine.claim.Owner;
import org.benefitstriage.engine.facts.RiskFacts;
import org.benefitstriage.engine.fixture.Claims;
import org.benefitstriage.engine.fixture.Parts;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.catalogue.UnitCatalogue;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.parameters.PolicyNumbers;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.risk.RiskIndicatorUnit;
import org.benefitstriage.rules.risk.RiskLimits;
import org.benefitstriage.rules.sink.Indicators;
import org.benefitstriage.rules.verify.Changes;
import org.benefitstriage.rules.verify.Given;
import org.junit.jupiter.api.Test;

/** Effective dates filter what fires, and what goes wrong in a rule says nothing about the claimant. */
class FiringUnitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 16);
    private static final PolicyNumbers NUMBERS = DatedPolicyNumbers.load().at(DAY);

    private final RiskFacts facts = RiskFacts.of(Given.given(Claims.singlePensioner()
                    .incomes(Parts.pay(Owner.CLAIMANT, 20, "100.00"))
                    .laterChecks(Changes.recorded(CheckKind.EARNINGS, "110.01")))
            .assessment());

    @Test
    void a_rule_fires_on_its_first_and_last_day_and_not_a_day_outside() {
        assertThat(firedOn("2023-04-01")).isTrue();
        assertThat(firedOn("2023-03-31")).isFalse();
        assertThat(firedOn("2026-10-16")).isTrue();
        assertThat(firedOn("2026-10-17")).isFalse();
    }

    @Test
    void an_exception_inside_a_rule_becomes_a_fault_without_its_words() {
        FiringUnit<RiskIndicatorUnit> unit = FiringUnit.find(RiskIndicatorUnit.class, DrlFile.all());
        Indicators failing = new Indicators(unit.catalogue(), NUMBERS, Map.of()) {
            @Override
            public void hit(String id) {
                throw new IllegalStateException("Alex Example, QQ123456C");
            }
        };
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> unit.fire(new RiskIndicatorUnit(facts, RiskLimits.of(NUMBERS), failing), DAY))
                .withMessageContaining("RiskIndicatorUnit")
                .withMessageContaining("IllegalStateException")
                .withMessageNotContaining("Alex")
                .withNoCause();
    }

    @Test
    void a_unit_without_rules_is_a_fault() {
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> UnitCatalogue.of(RiskIndicatorUnit.class, List.of()))
                .withMessageContaining("RiskIndicatorUnit");
    }

    /** Whether RSK-001 fires on a day when it is in force from 1 April 2023 to 16 October 2026. */
    private boolean firedOn(String iso) {
        List<DrlFile> files =
                DrlFile.all().stream().map(FiringUnitTest::endingIn2026).toList();
        FiringUnit<RiskIndicatorUnit> unit = FiringUnit.find(RiskIndicatorUnit.class, files);
        LocalDate day = LocalDate.parse(iso);
        Indicators indicators = new Indicators(unit.catalogue(), NUMBERS, facts.inWords());
        unit.fire(new RiskIndicatorUnit(facts, RiskLimits.of(NUMBERS), indicators), day);
        return indicators.inOrder(day).stream()
                .anyMatch(result -> result.id().value().equals("RSK-001") && result.isHit());
    }

    private static DrlFile endingIn2026(DrlFile file) {
        ResourceFile source = file.source();
        return DrlFile.parse(new ResourceFile(
                source.name(),
                source.text()
                        .replace(
                                "@effectiveFrom(\"2023-04-01\")",
                                "@effectiveFrom(\"2023-04-01\") @effectiveTo(\"2026-10-16\")")));
    }
}
