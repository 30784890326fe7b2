package org.benefitstriage.api.calculations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.benefitstriage.api.pipeline.LoadedPipeline;
import org.benefitstriage.engine.claim.Benefit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases beside the published worked examples - the next band, the other frequency, a couple in place of one person, at a limit
 * and past it - asked as a caller asks them: bare facts in JSON, and the figure or what is undetermined in the answer. Each
 * says how its figure was worked out by hand from the shared parameters.
 */
class NeighboursTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LoadedPipeline LOADED = LoadedPipeline.load();
    private static final Calculator CALCULATOR = new Calculator(LOADED.triage(), LOADED.versions());

    @TestFactory
    Stream<DynamicTest> a_caller_gets_the_figure_or_is_told_what_is_not_known() throws IOException {
        JsonNode cases = cases();
        assertThat(cases).hasSizeGreaterThan(100);
        return StreamSupport.stream(cases.spliterator(), false)
                .map(each -> DynamicTest.dynamicTest(
                        each.get("family").asText() + ": " + each.get("why").asText(), () -> assertCase(each)));
    }

    private static void assertCase(JsonNode each) {
        Calculation answer = CALCULATOR
                .calculate(each.get("facts").toString().getBytes(StandardCharsets.UTF_8), "NEEDWOOD", TODAY)
                .fold(
                        accepted -> accepted.value(),
                        problems -> {
                            throw new AssertionError("refused: " + problems);
                        },
                        where -> {
                            throw new AssertionError("not JSON: " + where);
                        });
        SoftAssertions.assertSoftly(softly -> {
            award(each, "housingBenefitPence", answer, Benefit.HOUSING_BENEFIT, softly);
            award(each, "councilTaxReductionPence", answer, Benefit.COUNCIL_TAX_REDUCTION, softly);
            each.path("lines").properties().forEach(line -> softly.assertThat(lines(answer, line.getKey()))
                    .as(line.getKey() + " of " + answer)
                    .isEqualTo(
                            line.getValue().asText().isEmpty()
                                    ? List.of()
                                    : List.of(line.getValue().asText())));
            if (each.has("undetermined")) {
                softly.assertThat(answer.undetermined().toString())
                        .contains(each.get("undetermined").asText());
                softly.assertThat(answer.entitlements()).noneMatch(Calculation.Result::calculated);
            }
        });
    }

    private static void award(JsonNode each, String name, Calculation answer, Benefit benefit, SoftAssertions softly) {
        if (!each.has(name)) {
            return;
        }
        List<Calculation.Result> results = answer.entitlements().stream()
                .filter(result -> result.benefit() == benefit)
                .toList();
        softly.assertThat(results).hasSize(1);
        softly.assertThat(results.get(0).weeklyPence())
                .as("%s: %s", name, results.get(0))
                .contains(each.get(name).asLong());
    }

    private static List<String> lines(Calculation answer, String step) {
        return answer.entitlements().stream()
                .flatMap(result -> result.working().stream())
                .filter(line -> line.step().equals(step))
                .map(Calculation.Line::amount)
                .toList();
    }

    private static JsonNode cases() throws IOException {
        try (InputStream in = NeighboursTest.class.getResourceAsStream("/calculations/neighbours.json")) {
            return JSON.readTree(in);
        }
    }
}
