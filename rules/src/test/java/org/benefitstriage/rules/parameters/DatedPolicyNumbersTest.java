package org.benefitstriage.rules.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.money.Money;
import org.benefitstriage.engine.port.RuleBookFault;
import org.junit.jupiter.api.Test;

class DatedPolicyNumbersTest {

    private static final ResourceFile POINTS_2025 = points("2025-04-01", "2026-03-31", 10);
    private static final ResourceFile POINTS_2026 = points("2026-04-01", "2027-03-31", 15);
    private static final ResourceFile LIMITS = new ResourceFile("policy/limits-2025-04-01.yaml", """
            title: "Limits"
            effective: { from: 2025-04-01, to: 2027-03-31 }
            basis: "Local verification policy 2025"
            limits:
              earnings.tolerance:
                label: "Difference between declared and payroll earnings that is ignored"
                unit: GBP/week
                value: "10.00"
              move.recent:
                label: "A move is recent for"
                unit: days
                value: "90"
                basis: "Local verification policy 2025, para 4"
            """);

    @Test
    void points_and_limits_are_those_of_the_day() {
        DatedPolicyNumbers numbers = DatedPolicyNumbers.of(List.of(POINTS_2026, LIMITS, POINTS_2025));
        assertThat(numbers.at(LocalDate.of(2026, 3, 31)).points(RuleId.of("RSK-001")))
                .isEqualTo(10);
        assertThat(numbers.at(LocalDate.of(2026, 4, 1)).points(RuleId.of("RSK-001")))
                .isEqualTo(15);
        assertThat(numbers.at(LocalDate.of(2026, 4, 1)).money("earnings.tolerance"))
                .isEqualTo(Money.of("10.00"));
        assertThat(numbers.at(LocalDate.of(2026, 4, 1)).count("move.recent")).isEqualTo(90);
        assertThat(numbers.find(LocalDate.of(2027, 4, 1))).isEmpty();
        assertThat(numbers.periods()).hasSize(2);
    }

    @Test
    void a_limit_says_where_the_policy_has_it() {
        var limits = DatedPolicyNumbers.of(List.of(LIMITS))
                .at(LocalDate.of(2025, 4, 1))
                .limits();
        assertThat(limits.get("earnings.tolerance").basis()).isEqualTo("Local verification policy 2025");
        assertThat(limits.get("move.recent").basis()).isEqualTo("Local verification policy 2025, para 4");
    }

    @Test
    void a_gap_in_a_series_is_refused() {
        refuses(POINTS_2025, points("2026-04-02", "2027-03-31", 15))
                .withMessageContaining("gap")
                .withMessageContaining("policy/risk-points-2025-04-01.yaml")
                .withMessageContaining("policy/risk-points-2026-04-02.yaml");
    }

    @Test
    void an_overlap_in_a_series_is_refused() {
        refuses(POINTS_2025, points("2026-03-31", "2027-03-31", 15)).withMessageContaining("overlap");
    }

    @Test
    void one_id_may_not_stand_in_two_series() {
        ResourceFile other = new ResourceFile(
                "policy/other-2025-04-01.yaml", LIMITS.text().replace("title: \"Limits\"", "title: \"Other limits\""));
        refuses(LIMITS, other).withMessageContaining("earnings.tolerance").withMessageContaining("another series");
    }

    @Test
    void asking_for_what_is_not_there_is_a_fault() {
        PolicyNumbers numbers = DatedPolicyNumbers.of(List.of(POINTS_2025)).at(LocalDate.of(2025, 4, 1));
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> numbers.points(RuleId.of("RSK-099")))
                .withMessageContaining("RSK-099");
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> numbers.money("earnings.tolerance"))
                .withMessageContaining("earnings.tolerance");
        assertThatExceptionOfType(RuleBookFault.class)
                .isThrownBy(() -> DatedPolicyNumbers.of(List.of(POINTS_2025)).at(LocalDate.of(2026, 4, 1)))
                .withMessageContaining("2026-04-01");
    }

    @Test
    void an_id_that_is_no_rule_id_is_refused_with_its_line() {
        refuses(new ResourceFile(POINTS_2025.name(), POINTS_2025.text().replace("RSK-001", "risk one")))
                .withMessageContaining("line 5");
    }

    @Test
    void the_canonical_form_changes_with_a_number() {
        var before = DatedPolicyNumbers.of(List.of(POINTS_2025)).canonical();
        assertThat(DatedPolicyNumbers.of(List.of(points("2025-04-01", "2026-03-31", 11)))
                        .canonical())
                .isNotEqualTo(before);
        assertThat(DatedPolicyNumbers.of(List.of(POINTS_2025)).canonical()).isEqualTo(before);
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<RuleBookFault> refuses(ResourceFile... files) {
        return assertThatExceptionOfType(RuleBookFault.class).isThrownBy(() -> DatedPolicyNumbers.of(List.of(files)));
    }

    private static ResourceFile points(String from, String to, int points) {
        return new ResourceFile("policy/risk-points-" + from + ".yaml", """
                title: "Risk points"
                effective: { from: %s, to: %s }
                basis: "Local verification policy 2025"
                points:
                  RSK-001: %d
                """.formatted(from, to, points));
    }
}
