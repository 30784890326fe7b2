package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.benefitstriage.rules.parameters.ResourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The format can say what councils' schemes are known to say: one invented file for each group of variants, with its cases. */
class SchemeVariantsTest {

    private static final List<String> FILES = List.of(
            "classes",
            "income",
            "shapes",
            "people",
            "faults",
            "routes",
            "floors",
            "orders",
            "minimums",
            "times",
            "saltmarsh");

    @TestFactory
    Stream<DynamicTest> everyVariantCanBeWrittenAndGivesWhatItsCasesSay() {
        return FILES.stream()
                .map(name -> dynamicTest(name, () -> {
                    SoftAssertions all = new SoftAssertions();
                    for (CaseCheck check : CaseCheck.all(file(name))) {
                        all.assertThat(check.found()).as(check.id()).isEqualTo(check.expected());
                    }
                    all.assertAll();
                }));
    }

    @Test
    void theDatesOfASchemeAndWhoDisputesACaseAreKept() {
        SchemeFile file = file("classes");

        assertThat(file.scheme().dates().startCitation().text()).isEqualTo("para 14");
        assertThat(file.scheme().dates().backdating()).singleElement().satisfies(rule -> assertThat(rule.needs())
                .isEqualTo("continuous good cause"));
        assertThat(file.cases())
                .filteredOn(each -> each.id().equals("V1-protected"))
                .singleElement()
                .satisfies(each -> assertThat(each.note()).isEqualTo("source: invented"));
    }

    @Test
    void aCaseOutsideThePeriodOfTheSchemeIsRefused() {
        String body = """
                steps:
                - {id: award, label: Award, cite: para 1, set: award, to: liability}
                cases:
                - {id: LATE, on: 2027-04-01, given: {liability: 10}, gives: {award: 10}}
                """;

        assertThatThrownBy(() -> SmallScheme.with(body)).hasMessageContaining("the case is on 2027-04-01");
    }

    private static SchemeFile file(String name) {
        return SchemeFile.read(ResourceFile.read("scheme-variants/" + name + ".yaml"), SchemeLibrary::base);
    }
}
