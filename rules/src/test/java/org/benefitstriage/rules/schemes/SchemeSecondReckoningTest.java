package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.benefitstriage.engine.oracle.GeneratedHouseholds;
import org.benefitstriage.engine.reckoning.PlainAgreement;
import org.benefitstriage.engine.scheme.LocalScheme;
import org.benefitstriage.engine.scheme.SchemeFacts;
import org.benefitstriage.engine.scheme.SchemeValue;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The second reckoning reads a scheme's words for itself and agrees with the first on every case and household. */
class SchemeSecondReckoningTest {

    private static final int HOUSEHOLDS = 250;
    private static final List<String> VARIANTS = List.of(
            "classes", "income", "shapes", "people", "faults", "routes", "floors", "orders", "minimums", "times");

    @TestFactory
    Stream<DynamicTest> both_give_the_same_for_every_case_of_every_file() {
        Stream<SchemeFile> variants = VARIANTS.stream()
                .map(name ->
                        SchemeFile.read(ResourceFile.read("scheme-variants/" + name + ".yaml"), SchemeLibrary::base));
        return Stream.concat(SchemeLibrary.load().files().stream(), variants)
                .map(file -> dynamicTest(file.name(), () -> cases(file)));
    }

    private static void cases(SchemeFile file) {
        List<String> differences = new ArrayList<>();
        for (SchemeCase each : file.cases()) {
            Map<String, SchemeValue> readings = new java.util.HashMap<>();
            each.readings().forEach((name, reading) -> readings.put(name, new SchemeValue.Word(reading)));
            SchemeFacts facts = each.facts().with(readings);
            PlainAgreement.difference(file.scheme(), file.scheme(), facts)
                    .ifPresent(found -> differences.add(each.id() + ": " + found));
        }
        assertThat(differences).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> both_give_the_same_to_generated_households() {
        return SchemeLibrary.load().files().stream()
                .map(file -> dynamicTest(file.name(), () -> {
                    LocalScheme scheme = file.scheme();
                    GeneratedHouseholds generated = new GeneratedHouseholds(
                            scheme, ResourceFile.read(file.name()).text(), 31, false);
                    List<String> differences = new ArrayList<>();
                    for (int i = 0; i < HOUSEHOLDS; i++) {
                        PlainAgreement.difference(
                                        scheme, scheme, generated.next().product())
                                .ifPresent(differences::add);
                    }
                    assertThat(differences).isEmpty();
                }));
    }
}
