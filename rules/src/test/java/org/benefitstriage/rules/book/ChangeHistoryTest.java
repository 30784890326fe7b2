package org.benefitstriage.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.Test;

/** The history of the rules is worked out, never written by hand. */
class ChangeHistoryTest {

    @Test
    void points_that_change_and_rules_that_retire_are_in_it() {
        ChangeHistory history = ChangeHistory.of(
                List.of(),
                DatedPolicyNumbers.of(List.of(
                                points("2026-04-01", "2027-03-31", "{ RSK-001: 25, RSK-002: 5 }"),
                                points("2027-04-01", "2028-03-31", "{ RSK-001: 30, RSK-002: 5 }")))
                        .periods(),
                List.of(new RetiredRule(
                        RuleId.of("RSK-000"), LocalDate.of(2027, 3, 31), "no claim was ever wrong where it fired")));

        assertThat(history.byDay())
                .containsOnlyKeys(LocalDate.of(2027, 4, 1))
                .containsEntry(
                        LocalDate.of(2027, 4, 1),
                        List.of(
                                "RSK-001 adds 30 points instead of 25.",
                                "RSK-000 retired: no claim was ever wrong where it fired."));
    }

    @Test
    void ids_that_follow_one_another_become_a_range() {
        assertThat(IdRanges.of(List.of("MRV-001", "MRV-002", "RSK-001", "RSK-002", "RSK-003", "RSK-005", "HB-ELG-7A")))
                .isEqualTo("MRV-001, MRV-002, RSK-001 to RSK-003, RSK-005, HB-ELG-7A");
    }

    @Test
    void a_change_without_its_day_is_refused() {
        String drl = """
                package org.example;
                unit Indicators;
                rule "RSK-014 earnings differ"
                  @basis("Policy") @effectiveFrom("2026-04-01") @question("Do they?") @changed("last week: wording")
                when /earnings[ differ ]
                then indicators.hit("RSK-014"); end
                """;
        DrlRule rule =
                DrlFile.parse(new ResourceFile("example.drl", drl)).rules().get(0);

        assertThatThrownBy(() -> RuleChange.told(rule))
                .isInstanceOf(RuleBookFault.class)
                .hasMessageContaining("@changed");
    }

    private static ResourceFile points(String from, String to, String points) {
        return new ResourceFile("policy/points-" + from + ".yaml", """
                title: "Points"
                effective: { from: %s, to: %s }
                basis: "Local verification policy"
                points: %s
                limits:
                  earnings.tolerance: { label: "Difference", unit: GBP/week, value: "10.00" }
                """.formatted(from, to, points));
    }
}
