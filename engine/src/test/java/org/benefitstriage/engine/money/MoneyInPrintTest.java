package org.benefitstriage.engine.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claimant reads: pounds with two places and commas at the thousands. */
class MoneyInPrintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | £0.00",
                "5 | £0.05",
                "-5 | -£0.05",
                "99 | £0.99",
                "100 | £1.00",
                "99999 | £999.99",
                "100000 | £1,000.00",
                "1600001 | £16,000.01",
                "-123456789 | -£1,234,567.89",
                "100000000000 | £1,000,000,000.00"
            })
    void pounds_have_two_places_and_commas_at_the_thousands(long pence, String printed) {
        assertThat(Money.ofPence(pence)).hasToString(printed);
    }
}
