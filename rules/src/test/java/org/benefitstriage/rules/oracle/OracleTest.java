package org.benefitstriage.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The product and the oracle agree to the penny, and on what cannot be told, over generated claims of each benefit year. */
class OracleTest {

    private static final long SEED = 2026;
    private static final int IN_THE_SUITE = 2_000;
    private static final int IN_FULL = 100_000;
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2026;

    @TestFactory
    Stream<DynamicTest> agree_on_generated_claims_of_each_year_from_April() {
        return Arrays.stream(Comparison.values()).flatMap(kind -> IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year ->
                        DynamicTest.dynamicTest(kind + " " + year, () -> check(kind.run(year, SEED, IN_THE_SUITE)))));
    }

    /** Run by the command in docs/benchmarks.md; prints what was compared. */
    @Tag("oracle")
    @Test
    void agree_on_a_hundred_thousand_claims_of_each_kind_and_year() {
        List<Comparison.Outcome> outcomes = Arrays.stream(Comparison.values())
                .flatMap(kind -> IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(year -> new Cell(kind, year)))
                .toList()
                .parallelStream()
                .map(cell -> cell.kind().run(cell.year(), SEED, IN_FULL))
                .toList();
        outcomes.forEach(outcome -> System.out.println(row(outcome)));
        outcomes.forEach(OracleTest::check);
    }

    private static void check(Comparison.Outcome outcome) {
        assertThat(outcome.differences()).isEmpty();
        // A comparison of what neither can tell would prove little.
        assertThat(outcome.awards())
                .as("awards worked out of %d claims", outcome.claims())
                .isGreaterThan(outcome.claims() / 3);
        assertThat(outcome.positive()).as("awards above nil").isGreaterThan(outcome.claims() / 10);
    }

    private static String row(Comparison.Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "| %-32s | %d | %,9d claims | %,9d awards | %,9d above nil | %d differences |",
                outcome.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                outcome.year(),
                outcome.claims(),
                outcome.awards(),
                outcome.positive(),
                outcome.differences().size());
    }

    private record Cell(Comparison kind, int year) {}
}
