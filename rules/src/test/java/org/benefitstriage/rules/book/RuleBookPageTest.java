package org.benefitstriage.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.benefitstriage.engine.law.Certainty;
import org.benefitstriage.engine.law.FigureValue;
import org.benefitstriage.engine.money.Ratio;
import org.benefitstriage.rules.parameters.DatedPolicyNumbers;
import org.benefitstriage.rules.parameters.FigureState;
import org.benefitstriage.rules.parameters.ParameterFiles;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.routing.DmnRoutingTable;
import org.junit.jupiter.api.Test;

/** What a reader finds on the page, from small examples beside the real routing table and figures. */
class RuleBookPageTest {

    private static final String CAPITAL = """
            package org.example;
            unit Conditions;
            rule "HB-ELG-043-MET capital is within the limit"
              @citation("SI 2006/213 reg 43") @effectiveFrom("2006-04-10") @question("Is capital within the limit?")
              @looksAt("capital, capital limit")
            when /capital[ within ]
            then conditions.met("HB-ELG-043"); end
            rule "HB-ELG-043-NOT-MET capital is over the limit"
              @citation("SI 2006/213 reg 43") @effectiveFrom("2006-04-10") @question("Is capital within the limit?")
            when /capital[ !within ]
            then conditions.notMet("HB-ELG-043"); end
            rule "RSK-014 earnings differ"
              @basis("Local verification policy, para 3.2") @effectiveFrom("2026-04-01") @effectiveTo("2027-03-31")
              @question("Do earnings differ?") @statement("Declared earnings differ")
              @changed("2026-09-01: looks at weekly amounts; 2026-10-01: says what was found")
            when /earnings[ differ ]
            then indicators.raise("RSK-014"); end
            """;
    private static final String POINTS = """
            title: "Points"
            effective: { from: 2026-04-01, to: 2027-03-31 }
            basis: "Local verification policy"
            points: { RSK-014: 25 }
            limits:
              earnings.tolerance: { label: "Difference | ignored", unit: GBP/week, value: "10.00" }
            """;

    private static final String PAGE = RuleBookPage.markdown(
            RuleBookModel.of(
                    List.of(DrlFile.parse(new ResourceFile("example.drl", CAPITAL))),
                    DmnRoutingTable.load(),
                    DatedPolicyNumbers.of(List.of(new ResourceFile("policy/points-2026-04-01.yaml", POINTS))),
                    ParameterFiles.load()),
            new Examples(
                    Map.of("RSK-014", List.of("a", "b", "c", "d", "e", "f", "g"), "RTE-11", List.of("all-clear"))));

    @Test
    void a_condition_stands_once_with_all_its_endings_and_a_link_to_the_law() {
        assertThat(PAGE).contains("""
                        ### HB-ELG-043

                        **Is capital within the limit?**

                        - Met: capital is within the limit
                        - Not met: capital is over the limit
                        - Looks at: capital; capital limit
                        - Law: [SI 2006/213 reg 43](https://www.legislation.gov.uk/uksi/2006/213)
                        - In force: since 2006-04-10
                        """);
    }

    @Test
    void an_indicator_says_that_it_is_policy_and_what_it_adds() {
        assertThat(PAGE).contains("""
                        - Raised: earnings differ
                        - Officers read: “Declared earnings differ”
                        - Looks at: earnings
                        - Policy: Local verification policy, para 3.2
                        - In force: 2026-04-01 to 2027-03-31
                        - Adds: 25 points, 2026-04-01 to 2027-03-31
                        """);
    }

    @Test
    void a_rule_names_scenarios_in_which_it_fires_and_how_many_more_there_are() {
        assertThat(PAGE)
                .contains("- Examples: [a](../test-data/scenarios/a/notes.md), [b](")
                .contains("[e](../test-data/scenarios/e/notes.md) and 2 more")
                .contains("[all-clear](../test-data/scenarios/all-clear/notes.md) |")
                .contains("| no scenario yet |");
    }

    @Test
    void changes_are_listed_by_the_day_from_which_they_count() {
        assertThat(PAGE).contains("""
                        | 2006-04-10 | In force: HB-ELG-043. |
                        | 2026-04-01 | In force: RSK-014. |
                        | 2026-09-01 | RSK-014: looks at weekly amounts. |
                        | 2026-10-01 | RSK-014: says what was found. |
                        | 2027-04-01 | RSK-014 is no longer in force in this form. |
                        """);
    }

    @Test
    void limits_are_listed_and_a_bar_in_a_text_does_not_break_the_table() {
        assertThat(PAGE).contains("| `earnings.tolerance` | Difference \\| ignored | GBP/week | £10.00 |");
    }

    @Test
    void the_routing_table_is_printed_row_by_row() {
        assertThat(PAGE)
                .contains(
                        "| Row | Validation | Eligibility | Mandatory review | Rule band | Model band | Random check |")
                .contains("| RTE-01 | BLOCKING | any | any | any | any | any | RETURN_FOR_EVIDENCE |")
                .contains("| RTE-11 | CLEAR | MET | false | LOW | LOW | false | AUTO_APPROVE |");
    }

    @Test
    void each_figure_shows_every_period_with_its_certainty() {
        assertThat(PAGE)
                .contains(
                        "| 2025-04-01 to 2026-03-31 | 2025-04-07 to 2026-04-05 | £244.40 | GBP/week | DWP table | S1 |")
                .contains(
                        "| 2025-04-01 to 2026-03-31 | 2025-04-07 to 2026-04-05 | not known | GBP/week | unverified |  |")
                .contains("| 2023-04-01 to 2026-10-04 | same | not in force | GBP/week | third party | S15 |");
    }

    @Test
    void values_are_printed_exactly() {
        assertThat(FigureWords.of(new FigureState.Known(new FigureValue.Share(Ratio.of("0.075")))))
                .isEqualTo("7.5%");
        assertThat(FigureWords.of(new FigureState.Known(new FigureValue.Share(Ratio.of("1")))))
                .isEqualTo("100%");
        assertThat(FigureWords.of(new FigureState.Known(new FigureValue.Share(Ratio.of(20, 700)))))
                .isEqualTo("20/700");
        assertThat(FigureWords.of(new FigureState.Known(new FigureValue.Switch(false))))
                .isEqualTo("no");
        assertThat(FigureWords.of(Certainty.DWP_TABLE)).isEqualTo("DWP table");
    }
}
