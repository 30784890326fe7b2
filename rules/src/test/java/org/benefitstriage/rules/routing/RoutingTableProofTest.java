package org.benefitstriage.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/** The routing table is proven complete and free of overlaps by an analyser that knows nothing of this project. */
class RoutingTableProofTest {

    private final DMNValidator validator = DMNValidatorFactory.newValidator();

    @Test
    void the_file_is_sound() {
        assertThat(messages(DmnText.asCommitted(), Validation.VALIDATE_SCHEMA, Validation.VALIDATE_MODEL))
                .isEmpty();
    }

    @Test
    void there_is_no_gap_and_no_overlap() {
        List<DMNMessage> analysis = messages(DmnText.asCommitted(), Validation.ANALYZE_DECISION_TABLE);
        assertThat(analysis)
                .extracting(DMNMessage::getMessageType)
                .as("the analysis ran and had nothing to say: %s", analysis)
                .containsExactly(DMNMessageType.DECISION_TABLE_ANALYSIS_EMPTY);
    }

    @Test
    void the_proof_notices_a_deleted_row() {
        assertThat(messages(DmnText.withoutRow("RTE-09"), Validation.ANALYZE_DECISION_TABLE))
                .extracting(DMNMessage::getMessageType)
                .contains(DMNMessageType.DECISION_TABLE_GAP);
    }

    @Test
    void the_proof_notices_a_row_that_answers_too_much() {
        assertThat(messages(DmnText.withAnyRandomCheckInRow("RTE-10"), Validation.ANALYZE_DECISION_TABLE))
                .extracting(DMNMessage::getMessageType)
                .contains(DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE);
    }

    private List<DMNMessage> messages(String dmn, Validation... kinds) {
        return validator.validate(new StringReader(dmn), kinds);
    }
}
