package org.benefitstriage.api.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.engine.canonical.JsonFields;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.junit.jupiter.api.Test;

/** Two records of one claim are compared by the answers of their rules and by their awards, nothing else. */
class RecordComparisonTest {

    private static final String LIVE = """
            {"findings": [{"id": "VAL-001", "pointer": "/home", "severity": "WARNING"}],
             "conditions": [{"id": "HB-ELG-043", "benefit": "HOUSING_BENEFIT", "answer": "MET"}],
             "indicators": [{"id": "RSK-033", "outcome": "FIRED", "points": 20}],
             "guardRails": [{"id": "MRV-002", "asksForPerson": false}],
             "entitlements": [{"benefit": "HOUSING_BENEFIT", "calculated": true, "weeklyPence": 9510,
               "from": "2026-11-23"}]}""";

    @Test
    void equal_answers_and_awards_differ_in_nothing() throws JsonSyntaxException {
        assertThat(compared("\"nothing\"", "\"nothing\"")).isEqualTo(new RecordComparison(List.of(), false));
    }

    @Test
    void each_kind_of_rule_is_named_by_its_id_when_it_answers_otherwise() throws JsonSyntaxException {
        assertThat(compared("WARNING", "BLOCKING").rules()).containsExactly("VAL-001");
        assertThat(compared("\"MET\"", "\"UNKNOWN\"").rules()).containsExactly("HB-ELG-043");
        assertThat(compared("\"points\": 20", "\"points\": 25").rules()).containsExactly("RSK-033");
        assertThat(compared("false", "true").rules()).containsExactly("MRV-002");
    }

    @Test
    void a_rule_that_only_one_of_them_has_came_out_otherwise() throws JsonSyntaxException {
        assertThat(compared("RSK-033", "RSK-034").rules()).containsExactly("RSK-033", "RSK-034");
    }

    @Test
    void an_award_of_another_amount_or_from_another_day_differs() throws JsonSyntaxException {
        assertThat(compared("9510", "9511").awardDiffers()).isTrue();
        assertThat(compared("2026-11-23", "2026-11-30").awardDiffers()).isTrue();
        assertThat(compared("9510", "9511").rules()).isEmpty();
    }

    private static RecordComparison compared(String piece, String other) throws JsonSyntaxException {
        return RecordComparison.of(
                JsonFields.of(JsonReader.read(LIVE)), JsonFields.of(JsonReader.read(LIVE.replace(piece, other))));
    }
}
