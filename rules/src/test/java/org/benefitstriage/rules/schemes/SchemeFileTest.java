package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.benefitstriage.engine.law.Figure;
import org.benefitstriage.engine.policy.FigureDigest;
import org.benefitstriage.engine.port.RuleBookFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a scheme file is refused with file, line and what to write instead. */
class SchemeFileTest {

    private static final String CASES = """
            cases:
            - id: SML-1
              given: {liability: 1000 a year}
              gives: {award: 800 a year}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "capitall > 6000   | unknown name \"capitall\" (did you mean \"capital\"?)",
                "capital > yes     | cannot compare money with yes_no",
                "capital           | gives money, expected yes_no",
                "property_band is Z| \"property_band\" cannot be \"Z\": use one of A, B, C, D, E, F, G, H",
                "capital > 6000 6  | \"6\" is left over",
                "lowest(capital, 1) > 2 | unknown function \"lowest\" (did you mean \"lower\"?)",
                "capital > ?       | cannot read \"?\"",
                "capital > children | cannot compare money with number",
                "capital + couple > 1 | cannot write money + yes_no",
            })
    void aFormulaThatMakesNoSenseIsRefusedWithItsLine(String formula, String message) {
        String body = """
                steps:
                - id: capital
                  label: Capital
                  cite: para 2
                  nil_when: "FORMULA"
                - {id: award, label: Award, cite: para 3, set: award, to: liability}
                """.replace("FORMULA", formula);

        assertThatThrownBy(() -> SmallScheme.with(body + CASES))
                .isInstanceOf(RuleBookFault.class)
                .hasMessageStartingWith("small.yaml line " + SmallScheme.line(5) + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void aMisspeltKeyIsRefusedWithTheNearestKnown() {
        String body = """
                steps:
                - {id: award, lable: Award, cite: para 3, set: award, to: liability}
                """;

        assertThatThrownBy(() -> SmallScheme.with(body + CASES))
                .hasMessageStartingWith("small.yaml line " + SmallScheme.line(2))
                .hasMessageContaining("unknown key \"lable\" (did you mean \"label\"?)");
    }

    @Test
    void aNameCannotBeUsedBeforeTheStepThatWorksItOut() {
        String body = """
                steps:
                - {id: award, label: Award, cite: para 3, set: award, to: maximum}
                - {id: maximum, label: Maximum, cite: para 4, set: maximum, to: liability}
                """;

        assertThatThrownBy(() -> SmallScheme.with(body + CASES))
                .hasMessageContaining("\"maximum\" is worked out further down");
    }

    @Test
    void aStepCannotChangeAFactOfTheHousehold() {
        String body = """
                steps:
                - {id: cap, label: Cap, cite: para 3, set: liability, to: 80% of liability}
                - {id: award, label: Award, cite: para 3, set: award, to: liability}
                """;

        assertThatThrownBy(() -> SmallScheme.with(body + CASES))
                .hasMessageContaining("choose another name, such as counted_liability");
    }

    @Test
    void aSchemeThatNeverSetsAnAwardIsRefused() {
        String body = """
                steps:
                - {id: maximum, label: Maximum, cite: para 4, set: maximum, to: liability}
                """;

        assertThatThrownBy(() -> SmallScheme.with(body + CASES)).hasMessageContaining("no step sets \"award\"");
    }

    @Test
    void aCaseThatComesOutDifferentlyIsReportedWithBothFigures() {
        SchemeFile file = SmallScheme.with("""
                steps:
                - {id: award, label: Award, cite: para 3, set: award, to: 75% of liability}
                """ + CASES);

        CaseCheck check = CaseCheck.all(file).get(0);

        assertThat(check.passed()).isFalse();
        assertThat(check.expected()).isEqualTo("award 800.00 a year");
        assertThat(check.found()).isEqualTo("award 750.00 a year");
    }

    @Test
    void aGridNeedsOneValueMoreThanEdges() {
        String body = """
                steps:
                - id: band
                  label: Band
                  cite: para 2
                  set: percent
                  by: income
                  grid:
                    values: [100%, 50%]
                    columns:
                    - {up_to: [100, 200]}
                - {id: award, label: Award, cite: para 3, set: award, to: percent of liability}
                """;

        assertThatThrownBy(() -> SmallScheme.with(body + CASES)).hasMessageContaining("expected 3 values for 2 edges");
    }

    @Test
    void aQuestionSettledAsSomethingElseIsRefused() {
        String body = """
                questions:
                  edge:
                    asks: Is the limit in or out?
                    readings: {included: para 1, excluded: para 9}
                    settled: {reading: either, by: Head of Benefits, on: 2026-05-01, how: minute 12}
                steps:
                - {id: award, label: Award, cite: para 3, set: award, to: liability}
                """;

        assertThatThrownBy(() -> SmallScheme.with(body + CASES))
                .hasMessageContaining("settled as \"either\", which is not one of its readings: included, excluded");
    }

    @Test
    void theSchemeIsOneFigureThatAnyChangeToItsTextMakesAnother() {
        String steps = """
                steps:
                - {id: award, label: Award, cite: para 3, set: award, to: 80% of liability}
                """;
        Figure figure = SmallScheme.with(steps + CASES).scheme().figure();
        Figure same = SmallScheme.with(steps + CASES).scheme().figure();
        Figure changed =
                SmallScheme.with(steps.replace("80%", "80.0%") + CASES).scheme().figure();

        assertThat(figure.reference()).isEqualTo("ctr.scheme.smallborough@2026-04-01");
        assertThat(figure.standsAlone()).isFalse();
        assertThat(FigureDigest.of(figure)).isEqualTo(FigureDigest.of(same)).isNotEqualTo(FigureDigest.of(changed));
    }
}
