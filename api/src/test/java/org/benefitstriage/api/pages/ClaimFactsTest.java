package org.benefitstriage.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonSyntaxException;
import org.benefitstriage.engine.canonical.JsonValue;
import org.junit.jupiter.api.Test;

/** The claim as handed in, line by line: codes become words, what people typed stays as they typed it. */
class ClaimFactsTest {

    @Test
    void the_form_is_shown_in_its_order_with_labels_amounts_and_dates() throws JsonSyntaxException {
        List<ClaimFacts> facts = facts("""
                {"channel": "ONLINE",
                 "tenancy": {"rent": {"amountPence": 52000, "frequency": "MONTHLY"}, "liableForRent": "YES"},
                 "claimant": {"firstNames": "JO", "lastName": "LEE", "dateOfBirth": "1950-01-29", "nino": "QQ123456C"},
                 "capital": [{"kind": "BANK_ACCOUNT", "balancePence": 12345}]}
                """);

        assertThat(facts).extracting(ClaimFacts::title).containsExactly("The claim", "Claimant", "Tenancy", "Capital");
        assertThat(facts.get(0).rows()).containsExactly(new ClaimFacts.Row("Channel", "Online"));
        assertThat(facts.get(1).rows())
                .containsExactlyInAnyOrder(
                        new ClaimFacts.Row("First names", "JO"),
                        new ClaimFacts.Row("Last name", "LEE"),
                        new ClaimFacts.Row("Date of birth", "29 January 1950"),
                        new ClaimFacts.Row("Nino", "QQ123456C"));
        assertThat(facts.get(2).rows())
                .containsExactlyInAnyOrder(
                        new ClaimFacts.Row("Rent", "£520.00 monthly"), new ClaimFacts.Row("Liable for rent", "Yes"));
        assertThat(facts.get(3).rows())
                .containsExactlyInAnyOrder(
                        new ClaimFacts.Row("1, kind", "Bank account"), new ClaimFacts.Row("1, balance", "£123.45"));
    }

    @Test
    void what_was_not_answered_is_not_shown() throws JsonSyntaxException {
        assertThat(facts("{\"reference\": \"FORM-1\", \"children\": [], \"partner\": {}}"))
                .isEmpty();
    }

    private static List<ClaimFacts> facts(String json) throws JsonSyntaxException {
        return ClaimFacts.of((JsonValue.JsonObject) JsonReader.read(json));
    }
}
