package org.benefitstriage.rules.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case listed with a council's scheme, by its id. */
class SchemeCasesTest {

    private static final SchemeLibrary SCHEMES = SchemeLibrary.load();

    @TestFactory
    Stream<DynamicTest> everyCaseOfEveryCouncilComesOutAsItsSourceSays() {
        return SCHEMES.files().stream().flatMap(file -> file.cases().stream()
                .map(each -> dynamicTest(each.id(), () -> {
                    CaseCheck check = CaseCheck.of(file.scheme(), each);
                    assertThat(check.found()).as(each.id()).isEqualTo(check.expected());
                })));
    }

    @Test
    void all24CouncilsOfTheDossierAreHereWithTheir134Cases() {
        List<SchemeFile> councils = SCHEMES.files().stream()
                .filter(file ->
                        file.scheme().identity().authorityCodes().stream().anyMatch(code -> code.startsWith("E")))
                .toList();

        assertThat(councils).hasSize(24);
        assertThat(councils.stream().flatMap(file -> file.cases().stream()).filter(each -> each.id()
                        .matches("[A-Z]{3}-\\d")))
                .hasSize(134);
    }

    @Test
    void aSchemeIsFoundByAuthorityAndDayAndNeverOutsideItsPeriod() {
        AuthorityCode tamworth = new AuthorityCode("E07000199");

        assertThat(SCHEMES.find(tamworth, LocalDate.of(2026, 4, 1))).isPresent();
        assertThat(SCHEMES.find(tamworth, LocalDate.of(2027, 3, 31))).isPresent();
        assertThat(SCHEMES.find(tamworth, LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(SCHEMES.find(tamworth, LocalDate.of(2027, 4, 1))).isEmpty();
        assertThat(SCHEMES.find(new AuthorityCode("E07000193"), LocalDate.of(2026, 4, 1)))
                .isEmpty();
    }
}
