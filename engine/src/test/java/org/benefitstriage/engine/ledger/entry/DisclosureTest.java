package org.benefitstriage.engine.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commitment is the digest of an SD-JWT disclosure, so that others' tools can check it. */
class DisclosureTest {

    @Test
    void the_disclosure_of_rfc_9901_has_the_digest_it_prints() throws LedgerTampered {
        Disclosure disclosure =
                Disclosure.parse("WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0");
        assertThat(disclosure.salt()).isEqualTo("_26bc4LT-ac6q2KI6cBW5es");
        assertThat(disclosure.name()).isEqualTo("family_name");
        assertThat(disclosure.value()).isEqualTo(JsonValue.string("M\u00f6bius"));
        assertThat(disclosure.commitment()).isEqualTo("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
    }

    @Test
    void a_disclosure_reads_back_and_keeps_its_commitment() throws LedgerTampered {
        Disclosure made = Disclosure.of(new byte[16], "rent", JsonValue.integer(12_345));
        assertThat(Disclosure.parse(made.encoded())).isEqualTo(made);
        assertThat(Disclosure.of(made.salt(), "rent", made.value())).isEqualTo(made);
    }

    @Test
    void another_salt_name_or_value_is_another_commitment() {
        byte[] other = new byte[16];
        other[15] = 1;
        JsonValue rent = JsonValue.integer(12_345);
        assertThat(Set.of(
                        Disclosure.of(new byte[16], "rent", rent).commitment(),
                        Disclosure.of(other, "rent", rent).commitment(),
                        Disclosure.of(new byte[16], "capital", rent).commitment(),
                        Disclosure.of(new byte[16], "rent", JsonValue.integer(12_346))
                                .commitment()))
                .hasSize(4);
    }

    @Test
    void a_salt_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> Disclosure.of(new byte[15], "rent", JsonValue.integer(1)))
                .hasMessageContaining("at least 16 bytes");
    }

    @Test
    void a_disclosure_printed_by_accident_discloses_nothing() {
        assertThat(Disclosure.of(new byte[16], "rent", JsonValue.integer(12_345))
                        .toString())
                .doesNotContain("12345")
                .doesNotContain("rent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "W10", "WyJhIiwiYiJd", "WzEsMiwzXQ", "WyJhIiwiYiIsMV0=", "WyJhIiwiYiIsMS41XQ"})
    void what_is_not_a_disclosure_is_refused_and_not_repeated(String encoded) {
        assertThatThrownBy(() -> Disclosure.parse(encoded))
                .isInstanceOf(LedgerTampered.class)
                .hasMessage("DISCLOSURE_MALFORMED: not a disclosure: expected base64url of [salt, name, value]");
    }
}
