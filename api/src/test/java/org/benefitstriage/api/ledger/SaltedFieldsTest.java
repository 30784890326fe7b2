package org.benefitstriage.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.canonical.CanonicalJson;
import org.benefitstriage.engine.canonical.JsonReader;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.entry.Disclosure;
import org.junit.jupiter.api.Test;

class SaltedFieldsTest {

    private static final String CLAIM =
            "{\"authority\":\"NEEDWOOD\",\"benefits\":\"BOTH\",\"capital\":[{\"owner\":\"A \\\"B\\\" }, {\"},{}],"
                    + "\"claimant\":{\"lastName\":\"Märlow\",\"nino\":\"QQ123456C\",\"tags\":[\"]\",\"\\\\\"]},"
                    + "\"count\":3,\"dates\":{},\"flag\":true,\"reference\":\"FORM-1\"}";

    @Test
    void every_commitment_is_the_engines_commitment_to_its_disclosure() throws Exception {
        SaltedFields fields = committed();

        List<String> names = new ArrayList<>();
        for (Disclosure disclosure : disclosed(fields)) {
            names.add(disclosure.name());
            assertThat(fields.commitments()).containsEntry(disclosure.name(), disclosure.commitment());
            assertThat(Disclosure.of(disclosure.salt(), disclosure.name(), disclosure.value()))
                    .isEqualTo(disclosure);
        }
        assertThat(names).containsExactly("capital", "claimant", "dates", "form", "record");
    }

    @Test
    void the_disclosures_hold_the_whole_claim_and_the_hash_of_the_record() throws Exception {
        JsonValue.ObjectBuilder rebuilt = JsonValue.object();
        for (Disclosure disclosure : disclosed(committed())) {
            if (disclosure.name().equals("form")) {
                ((JsonValue.JsonObject) disclosure.value()).members().forEach(rebuilt::with);
            } else if (disclosure.name().equals("record")) {
                assertThat(disclosure.value()).isEqualTo(JsonValue.string("ab".repeat(32)));
            } else {
                rebuilt.with(disclosure.name(), disclosure.value());
            }
        }
        assertThat(CanonicalJson.text(rebuilt.build())).isEqualTo(CLAIM);
    }

    @Test
    void the_same_value_is_never_committed_to_alike() {
        assertThat(committed().commitments().values())
                .doesNotContainAnyElementsOf(committed().commitments().values());
    }

    @Test
    void a_field_is_committed_to_once() {
        SaltedFields fields = new SaltedFields(new SecureRandom()).add("note", JsonValue.string("a"));
        assertThatThrownBy(() -> fields.add("note", JsonValue.string("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note");
    }

    private static SaltedFields committed() {
        byte[] canonical = CanonicalJson.bytes(read(CLAIM));
        SaltedFields fields = new SaltedFields(new SecureRandom());
        ClaimFields.commit(canonical, "ab".repeat(32), fields);
        return fields;
    }

    private static JsonValue read(String json) {
        try {
            return JsonReader.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Disclosure> disclosed(SaltedFields fields) throws Exception {
        List<Disclosure> disclosures = new ArrayList<>();
        for (String encoded : new String(fields.disclosures(), StandardCharsets.US_ASCII).split("~")) {
            disclosures.add(Disclosure.parse(encoded));
        }
        return disclosures;
    }
}
