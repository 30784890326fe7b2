package org.benefitstriage.engine.ledger.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.benefitstriage.engine.canonical.JsonValue;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "given_name,  WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd,"
                + " jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4",
        "family_name, WyJlbHVWNU9nM2dTTklJOEVZbnN4QV9BIiwgImZhbWlseV9uYW1lIiwgIkRvZSJd,"
                + " TGf4oLbgwd5JQaHyKVQZU9UdGE0w5rtDsrZzfUaomLo",
        "email,       WyI2SWo3dE0tYTVpVlBHYm9TNXRtdlZBIiwgImVtYWlsIiwgImpvaG5kb2VAZXhhbXBsZS5jb20iXQ,"
                + " JzYjH4svliH0R3PyEMfeZu6Jt69u5qehZo7F7EPYlSE",
        "phone_number, WyJlSThaV205UW5LUHBOUGVOZW5IZGhRIiwgInBob25lX251bWJlciIsICIrMS0yMDItNTU1LTAxMDEiXQ,"
                + " PorFbpKuVu6xymJagvkFsFXAbRoc2JGlAUA2BA4o7cI",
        "phone_number_verified, WyJRZ19PNjR6cUF4ZTQxMmExMDhpcm9BIiwgInBob25lX251bWJlcl92ZXJpZmllZCIsIHRydWVd,"
                + " XQ_3kPKt1XyX7KANkqVR6yZ2Va5NrPIvPYbyMvRKBMM",
        "address,     WyJBSngtMDk1VlBycFR0TjRRTU9xUk9BIiwgImFkZHJlc3MiLCB7InN0cmVldF9hZGRyZXNzIjogIjEyMyBNYWluIFN0"
                + "IiwgImxvY2FsaXR5IjogIkFueXRvd24iLCAicmVnaW9uIjogIkFueXN0YXRlIiwgImNvdW50cnkiOiAiVVMifV0,"
                + " XzFrzwscM6Gn6CJDc6vVK8BkMnfG8vOSKfpPIZdAfdE",
        "birthdate,   WyJQYzMzSk0yTGNoY1VfbEhnZ3ZfdWZRIiwgImJpcnRoZGF0ZSIsICIxOTQwLTAxLTAxIl0,"
                + " gbOsI4Edq2x2Kw-w5wPEzakob9hV1cRD0ATN3oQL9JM",
        "updated_at,  WyJHMDJOU3JRZmpGWFE3SW8wOXN5YWpBIiwgInVwZGF0ZWRfYXQiLCAxNTcwMDAwMDAwXQ,"
                + " CrQe7S5kqBAHt-nMYXgc6bdt2SH5aTY1sU_M-PgkjPI"
    })
    void every_disclosure_of_rfc_9901_section_5_1_has_its_digest(String name, String disclosure, String digest)
            throws LedgerTampered {
        assertThat(Disclosure.parse(disclosure).name()).isEqualTo(name);
        assertThat(Disclosure.parse(disclosure).commitment()).isEqualTo(digest);
    }

    @Test
    void a_disclosure_of_an_item_in_a_list_has_no_name_and_is_none_of_ours() {
        assertThatThrownBy(() -> Disclosure.parse("WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIlVTIl0"))
                .hasMessageStartingWith("DISCLOSURE_MALFORMED");
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
