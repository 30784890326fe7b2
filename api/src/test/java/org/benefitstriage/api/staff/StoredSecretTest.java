package org.benefitstriage.api.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.benefitstriage.api.security.CallerKind;
import org.benefitstriage.api.security.Roles;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;

/** What is stored instead of a secret, and what it accepts. */
class StoredSecretTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void a_password_matches_itself_and_nothing_else() {
        StoredSecret stored = StoredSecret.Password.of("correct horse", 1000, RANDOM);

        assertThat(stored.matches("correct horse")).isTrue();
        assertThat(stored.matches("correct horsf")).isFalse();
        assertThat(stored.matches("")).isFalse();
    }

    @Test
    void the_same_password_is_stored_differently_for_each_account() {
        StoredSecret.Password one = StoredSecret.Password.of("correct horse", 1000, RANDOM);
        StoredSecret.Password other = StoredSecret.Password.of("correct horse", 1000, RANDOM);

        assertThat(one.salt()).hasSize(16).isNotEqualTo(other.salt());
        assertThat(one.hash()).hasSize(32).isNotEqualTo(other.hash());
    }

    /** Worked out with Python's hashlib.pbkdf2_hmac, so that another implementation agrees. */
    @Test
    void a_password_hash_is_pbkdf2_with_hmac_sha256() {
        byte[] salt = "sixteen bytes ok".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] hash = HexFormat.of().parseHex("525f0bace1320a4e85c4f5975e8afc163d69f3e2592aa3370eac54c614caeeda");

        assertThat(new StoredSecret.Password(salt, 1000, hash).matches("correct horse"))
                .isTrue();
    }

    @Test
    void a_system_key_has_256_random_bits_and_matches_itself_alone() {
        String key = Secrets.newKey(RANDOM);
        StoredSecret stored = StoredSecret.Key.of(key);

        assertThat(key).hasSize(43).isNotEqualTo(Secrets.newKey(RANDOM));
        assertThat(stored.matches(key)).isTrue();
        assertThat(stored.matches(Secrets.newKey(RANDOM))).isFalse();
    }

    @Test
    void a_password_to_type_has_no_characters_that_are_mistaken_for_one_another() {
        assertThat(Secrets.newPassword(RANDOM)).matches("([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}");
    }

    @Test
    void a_person_cannot_be_stored_with_a_quick_hash() {
        assertThatThrownBy(() -> new Account(
                        "needwood-officer",
                        "Asha Redfern",
                        CallerKind.PERSON,
                        Roles.OFFICER,
                        new AuthorityCode("NEEDWOOD"),
                        StoredSecret.Key.of("guessable"),
                        true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
