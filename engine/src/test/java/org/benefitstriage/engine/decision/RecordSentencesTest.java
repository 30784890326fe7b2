package org.benefitstriage.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.junit.jupiter.api.Test;

/** Whoever kept a record's bytes can read its explanation, and reads the same words each time. */
class RecordSentencesTest {

    private static final String RECORD = """
            {"format": 2,
             "conditions": [
               {"id": "HB-ELG-010", "benefit": "HOUSING_BENEFIT", "answer": "MET", "question": "Is the home occupied?",
                "citation": "SI 2006/214 reg 7(1)", "reason": "",
                "observed": [{"what": "occupies the home", "value": "yes"}, {"what": "temporary absence", "value": "no"}]},
               {"id": "HB-ELG-043", "benefit": "HOUSING_BENEFIT", "answer": "UNDETERMINED", "question": "Is capital within the limit?",
                "citation": "SI 2006/214 reg 43", "reason": "Nobody said what the land is worth.", "observed": []},
               {"id": "HB-ELG-055", "benefit": "HOUSING_BENEFIT", "answer": "NOT_MET", "question": "Is rent due?",
                "citation": "SI 2006/214 reg 12", "reason": "No rent is due.", "observed": []}],
             "indicators": [
               {"id": "RSK-001", "outcome": "NO_HIT", "points": 0, "question": "Do earnings differ?", "basis": "Local policy",
                "observed": [{"what": "declared weekly earnings", "value": "£100.00"}]},
               {"id": "RSK-002", "outcome": "HIT", "points": 5, "question": "Is the tenancy new?",
                "statement": "The tenancy is new", "basis": "Local policy",
                "observed": []},
               {"id": "RSK-003", "outcome": "ERROR", "points": 0, "question": "Is evidence old?", "basis": "Local policy",
                "observed": []},
               {"id": "RSK-004", "outcome": "HIT", "points": 12, "question": "Is the account somebody else's?",
                "statement": "The account is somebody else's",
                "basis": "Local policy", "observed": [{"what": "account in the claimant's name", "value": "no"}]}],
             "entitlements": [
               {"benefit": "HOUSING_BENEFIT", "calculated": true, "weeklyPence": 123456, "from": "2026-11-23",
                "route": "housing benefit, pension age"},
               {"benefit": "COUNCIL_TAX_REDUCTION", "calculated": false, "reasons": ["The class is not known.", "Ask."]}]}""";

    @Test
    void every_condition_is_answered_with_what_was_seen_why_and_under_which_regulation() throws JsonSyntaxException {
        assertThat(sentences().conditions())
                .containsExactly(
                        "HB-ELG-010: Is the home occupied? Yes: occupies the home yes; temporary absence no."
                                + " SI 2006/214 reg 7(1).",
                        "HB-ELG-043: Is capital within the limit? Not known. Nobody said what the land is worth."
                                + " SI 2006/214 reg 43.",
                        "HB-ELG-055: Is rent due? No. No rent is due. SI 2006/214 reg 12.");
    }

    @Test
    void indicators_that_fired_come_with_their_points_and_the_weightiest_first() throws JsonSyntaxException {
        assertThat(sentences().indicators())
                .containsExactly(
                        "RSK-004: The account is somebody else's, 12 points: account in the claimant's name no."
                                + " Local policy.",
                        "RSK-002: The tenancy is new, 5 points. Local policy.");
    }

    @Test
    void an_indicator_that_did_not_fire_says_what_it_saw() throws JsonSyntaxException {
        assertThat(sentences().notFired())
                .containsExactly(
                        "RSK-001: Do earnings differ? No: declared weekly earnings £100.00. Local policy.",
                        "RSK-003: Is evidence old? Could not be evaluated. Local policy.");
    }

    @Test
    void each_benefit_says_its_award_or_why_there_is_none() throws JsonSyntaxException {
        assertThat(sentences().award())
                .containsExactly(
                        "Housing Benefit: £1,234.56 a week from 2026-11-23, housing benefit, pension age.",
                        "Council Tax Reduction: not worked out. The class is not known. Ask.");
    }

    @Test
    void a_record_in_another_format_is_refused_and_not_put_into_the_words_of_this_one() throws JsonSyntaxException {
        JsonValue other = JsonReader.read(RECORD.replace("\"format\": 2", "\"format\": 1"));
        assertThatThrownBy(() -> RecordSentences.of(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found 1");
    }

    private static RecordSentences sentences() throws JsonSyntaxException {
        return RecordSentences.of(JsonReader.read(RECORD));
    }
}
