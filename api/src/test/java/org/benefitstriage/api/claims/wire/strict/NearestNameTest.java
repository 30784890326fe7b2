package org.benefitstriage.api.claims.wire.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("tenancy", "councilTax", "incomes", "incomeTaxPence", "firstNames", "arrearsPence", "on");

    @ParameterizedTest
    @CsvSource({
        "tennancy, tenancy",
        "tenacny, tenancy",
        "Tenancy, tenancy",
        "council_tax, councilTax",
        "council-tax, councilTax",
        "CouncilTaxes, councilTax",
        "income, incomes",
        "incomeTax, incomeTaxPence",
        "arrears, arrearsPence",
        "firstName, firstNames",
        "onn, on"
    })
    void a_slip_finds_the_name_that_was_meant(String sent, String meant) {
        assertThat(NearestName.of(sent, KNOWN)).isEqualTo(Optional.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"colour", "address", "zz", "nationality"})
    void a_name_far_from_all_is_no_guess(String sent) {
        assertThat(NearestName.of(sent, KNOWN)).isEmpty();
    }

    @Test
    void a_name_with_nothing_in_it_is_no_guess() {
        assertThat(NearestName.of("-", KNOWN)).isEmpty();
    }
}
