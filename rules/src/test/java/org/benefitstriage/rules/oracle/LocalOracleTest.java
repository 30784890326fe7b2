package org.benefitstriage.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.benefitstriage.engine.oracle.Agreement;
import org.benefitstriage.engine.oracle.GeneratedHouseholds;
import org.benefitstriage.engine.oracle.LocalAgreement;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.benefitstriage.rules.schemes.SchemeFile;
import org.benefitstriage.rules.schemes.SchemeLibrary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every council's scheme file and a second, plain sum that takes its figures from the shared material agree to the fraction of a
 * penny, and on what cannot be told, over generated households.
 */
class LocalOracleTest {

    private static final int IN_THE_SUITE = 500;
    private static final int IN_FULL = 20_000;
    private static final int DIFFERENCES_SHOWN = 3;
    private static final LocalAgreement AGREEMENT = new LocalAgreement();

    @TestFactory
    Stream<DynamicTest> agree_on_generated_households() {
        return SchemeLibrary.load().files().stream()
                .map(file -> DynamicTest.dynamicTest(file.scheme().identity().id(), () -> check(file, IN_THE_SUITE)));
    }

    @Tag("oracle")
    @Test
    void agree_on_twenty_thousand_households_of_each_council() {
        SchemeLibrary.load().files().parallelStream()
                .map(file -> check(file, IN_FULL))
                .forEach(System.out::println);
    }

    private static String check(SchemeFile file, int households) {
        LocalScheme scheme = file.scheme();
        String id = scheme.identity().id();
        assumeTrue(
                AGREEMENT.knows(id),
                "skipped: the shared domain material with the figures of " + id + " is not at hand");
        GeneratedHouseholds generated =
                new GeneratedHouseholds(scheme, ResourceFile.read(file.name()).text(), 2026, false);
        List<String> differences = new ArrayList<>();
        int awards = 0;
        int positive = 0;
        for (int i = 0; i < households && differences.size() < DIFFERENCES_SHOWN; i++) {
            Agreement.Result result = AGREEMENT.compare(scheme, generated.next());
            int number = i;
            result.difference().ifPresent(found -> differences.add("household " + number + ", " + found));
            awards += result.award().isPresent() ? 1 : 0;
            positive += result.award().filter(pence -> pence > 0).isPresent() ? 1 : 0;
        }
        assertThat(differences).isEmpty();
        assertThat(awards).as("awards worked out").isGreaterThan(households / 3);
        assertThat(positive).as("awards above nil").isGreaterThan(households / 20);
        return String.format(
                Locale.ROOT,
                "| %-32s | 2026 | %,9d claims | %,9d awards | %,9d above nil | 0 differences |",
                id,
                households,
                awards,
                positive);
    }
}
