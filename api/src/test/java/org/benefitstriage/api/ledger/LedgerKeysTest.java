package org.benefitstriage.api.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerKeysTest {

    private static final AuthorityCode NEEDWOOD = new AuthorityCode("NEEDWOOD");

    @TempDir
    private Path directory;

    @Test
    void keys_are_made_once_readable_by_their_owner_only_and_kept() throws Exception {
        LedgerKeys made = keys(true);
        LedgerKeys read = keys(false);

        assertThat(read.masterId()).isEqualTo(made.masterId());
        assertThat(read.signer(NEEDWOOD).key()).isEqualTo(made.signer(NEEDWOOD).key());
        for (String name : new String[] {"log-signing.pem", "master.key", "pseudonyms.key"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"log-signing.pem", "master.key", "pseudonyms.key"})
    void a_live_service_without_a_key_does_not_start_and_makes_none(String name) throws Exception {
        keys(true);
        Files.delete(directory.resolve(name));

        assertThatThrownBy(() -> keys(false)).isInstanceOf(KeyProblem.class).hasMessageContaining(name);
        assertThat(directory.resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"log-signing.pem", "master.key", "pseudonyms.key"})
    void a_damaged_key_is_named_and_not_repeated(String name) throws Exception {
        keys(true);
        Files.writeString(directory.resolve(name), "AAAAsecretAAAA");

        assertThatThrownBy(() -> keys(true))
                .isInstanceOf(KeyProblem.class)
                .message()
                .doesNotContain("secret");
    }

    @Test
    void the_name_of_a_log_is_the_councils_and_its_key_carries_it() {
        LedgerKeys keys = keys(true);
        assertThat(keys.origin(NEEDWOOD)).isEqualTo("council.example/NEEDWOOD/log-1");
        assertThat(keys.signer(NEEDWOOD).key().toString()).startsWith("council.example/NEEDWOOD/log-1+");
    }

    @Test
    void a_sealed_message_opens_with_its_own_key_and_context_only() {
        SecureRandom random = new SecureRandom();
        SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
        byte[] sealed = AesGcm.seal(key, new byte[] {1}, new byte[] {7, 8, 9}, random);

        assertThat(AesGcm.open(key, new byte[] {1}, sealed)).contains(new byte[] {7, 8, 9});
        assertThat(AesGcm.open(key, new byte[] {2}, sealed)).isEmpty();
        byte[] other = new byte[32];
        other[31] = 1;
        assertThat(AesGcm.open(new SecretKeySpec(other, "AES"), new byte[] {1}, sealed))
                .isEmpty();
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThat(AesGcm.open(key, new byte[] {1}, altered))
                    .as("byte %d", i)
                    .isEmpty();
        }
        assertThat(AesGcm.open(key, new byte[] {1}, new byte[5])).isEmpty();
    }

    @Test
    void pseudonyms_are_the_same_for_one_account_and_apart_by_council() {
        Pseudonyms pseudonyms = new Pseudonyms(keys(true));
        String officer = pseudonyms.of(NEEDWOOD, "needwood-officer");

        assertThat(officer).matches("p-[0-9a-f]{16}").isEqualTo(pseudonyms.of(NEEDWOOD, "needwood-officer"));
        assertThat(pseudonyms.of(new AuthorityCode("ELSEWHERE"), "needwood-officer"))
                .isNotEqualTo(officer);
        assertThat(pseudonyms.of(NEEDWOOD, "needwood-senior")).isNotEqualTo(officer);
    }

    @Test
    void a_claims_key_opens_for_its_claim_only() {
        LedgerKeys keys = keys(true);
        SubjectKeys subjects = new SubjectKeys(keys, null);
        UUID claim = UUID.fromString("5f0e8a52-0000-4000-8000-000000000001");
        SubjectKey made = subjects.create(claim);

        assertThat(made.wrapped()).hasSize(60);
        assertThat(subjects.unwrap(claim, made.wrapped(), made.master()).key()).isEqualTo(made.key());
        UUID another = UUID.fromString("5f0e8a52-0000-4000-8000-000000000002");
        assertThatThrownBy(() -> subjects.unwrap(another, made.wrapped(), made.master()))
                .isInstanceOf(KeyProblem.class);
        assertThatThrownBy(() -> subjects.unwrap(claim, made.wrapped(), "another"))
                .isInstanceOf(KeyProblem.class)
                .hasMessageContaining("another");
    }

    @Test
    void a_new_master_key_wraps_new_keys_and_the_earlier_one_opens_its_own() throws Exception {
        UUID claim = UUID.fromString("5f0e8a52-0000-4000-8000-000000000001");
        SubjectKey before = new SubjectKeys(keys(true), null).create(claim);
        Files.move(directory.resolve("master.key"), directory.resolve("master-2026.key"));
        LedgerKeys rotated = keys(true);
        SubjectKeys subjects = new SubjectKeys(rotated, null);

        assertThat(subjects.create(claim).master())
                .isEqualTo(rotated.masterId())
                .isNotEqualTo(before.master());
        assertThat(subjects.unwrap(claim, before.wrapped(), before.master()).key())
                .isEqualTo(before.key());
        Files.delete(directory.resolve("master-2026.key"));
        assertThatThrownBy(() -> new SubjectKeys(keys(false), null).unwrap(claim, before.wrapped(), before.master()))
                .isInstanceOf(KeyProblem.class);
    }

    private LedgerKeys keys(boolean create) {
        return new LedgerKeys(TestLedgerSettings.in(directory, create));
    }
}
