package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list is read at a glance: reasons say what was found, and leave details and rules to the claim's page. */
class QueueViewTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rent is far above the allowance: weekly rent £210.00; share 115%. (RSK-021, 15 points) | Rent is far above the allowance.",
                "A figure is not signed: figures neither sourced nor signed lha.a@2024-04-01. (MRV-002) | A figure is not signed.",
                "An earlier start is asked for. (MRV-016) | An earlier start is asked for.",
                "No capital is declared. (RSK-015, 1 point) | No capital is declared.",
                "Capital is over the limit: £16,000.01. (HB-ELG-043) | Capital is over the limit: £16,000.01.",
                "Drawn at random for a quality check. | Drawn at random for a quality check.",
                "No risk score: the model is not loaded. | No risk score: the model is not loaded.",
            })
    void a_reason_is_cut_to_what_was_found(String reason, String shown) {
        assertThat(QueueView.atAGlance(reason)).isEqualTo(shown);
    }
}
