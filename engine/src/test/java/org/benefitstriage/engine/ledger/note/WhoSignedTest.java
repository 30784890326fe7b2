package org.benefitstriage.engine.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** Who counts as the log, and who as a witness, when several keys are trusted. */
class WhoSignedTest {

    private static final String ORIGIN = "needwood.example/hb-log-1";
    private static final String NEIGHBOUR = "charnwood.example/hb-log-1";
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 7, TreeHash.ofEmptyTree());
    private static final SignedNote NOTE = TestKeys.log(ORIGIN).sign(CHECKPOINT);
    private static final long TIME = 1_795_343_400L;

    @Test
    void a_log_does_not_sign_for_another_whose_key_is_in_the_same_file() {
        SignedNote forged = TestKeys.log(NEIGHBOUR).sign(CHECKPOINT);
        refused(LedgerError.SIGNER_UNKNOWN, known(key(ORIGIN), key(NEIGHBOUR)), forged, 0);
        refused(LedgerError.SIGNER_UNKNOWN, known(key(NEIGHBOUR), key(ORIGIN)), forged, 0);
    }

    @Test
    void a_log_may_sign_under_another_name_if_no_other_logs_key_could_be_meant() throws LedgerTampered {
        SignedNote named = TestKeys.log("astra").sign(CHECKPOINT);
        assertThat(known(key("astra")).verify(named, ORIGIN, 0)).isEqualTo(CHECKPOINT);
        refused(LedgerError.KEY_MALFORMED, known(key("astra"), key(NEIGHBOUR)), named, 0);
    }

    @Test
    void a_witness_with_two_keys_is_one_witness() throws LedgerTampered {
        NoteSigner first = TestKeys.witness("auditor.example/w1");
        NoteSigner second = renamed(TestKeys.witness("auditor.example/w2"), "auditor.example/w1");
        SignedNote twice = second.cosign(first.cosign(NOTE, TIME), TIME);
        KnownKeys keys = known(key(ORIGIN), first.key(), second.key());
        assertThat(keys.verify(twice, ORIGIN, 1)).isEqualTo(CHECKPOINT);
        refused(LedgerError.WITNESS_MISSING, keys, twice, 2);
    }

    @Test
    void a_key_under_two_names_is_one_witness_because_its_cosignature_can_be_repeated_under_the_other()
            throws LedgerTampered {
        NoteSigner witness = TestKeys.witness("auditor.example/w1");
        NoteSigner alias = renamed(witness, "auditor.example/alias");
        SignedNote twice = alias.cosign(witness.cosign(NOTE, TIME), TIME);
        refused(LedgerError.WITNESS_MISSING, known(key(ORIGIN), witness.key(), alias.key()), twice, 2);
    }

    @Test
    void a_log_is_not_its_own_witness() throws LedgerTampered {
        NoteSigner itself = TestKeys.witness(ORIGIN);
        NoteSigner disguised = renamed(itself, "auditor.example/w1");
        SignedNote cosigned = disguised.cosign(itself.cosign(NOTE, TIME), TIME);
        KnownKeys keys = known(key(ORIGIN), itself.key(), disguised.key());
        assertThat(keys.verify(cosigned, ORIGIN, 0)).isEqualTo(CHECKPOINT);
        refused(LedgerError.WITNESS_MISSING, keys, cosigned, 1);
    }

    @Test
    void two_witnesses_are_two() throws LedgerTampered {
        NoteSigner first = TestKeys.witness("auditor.example/w1");
        NoteSigner second = TestKeys.witness("press.example/w1");
        SignedNote twice = second.cosign(first.cosign(NOTE, TIME), TIME);
        KnownKeys keys = known(key(ORIGIN), first.key(), second.key());
        assertThat(keys.verify(twice, ORIGIN, 2)).isEqualTo(CHECKPOINT);
        assertThat(keys.cosigned(twice, ORIGIN))
                .containsExactly(
                        "auditor.example/w1 at 2026-11-22T10:30:00Z", "press.example/w1 at 2026-11-22T10:30:00Z");
        SignedNote late = first.cosign(NOTE, Long.MAX_VALUE);
        assertThat(keys.cosigned(late, ORIGIN))
                .containsExactly("auditor.example/w1 at 9223372036854775807 seconds after 1970");
    }

    @Test
    void sixteen_signatures_as_long_as_those_of_other_types_are_read_and_ignored() throws LedgerTampered {
        SignedNote note = NOTE;
        for (int i = 0; i < 16; i++) {
            byte[] longest = new byte[5_000];
            Arrays.fill(longest, (byte) i);
            note = note.with(
                    new NoteSignature("w" + i + ".example", Base64.getEncoder().encodeToString(longest)));
        }
        assertThat(known(key(ORIGIN)).verify(SignedNote.parse(note.bytes()), ORIGIN, 0))
                .isEqualTo(CHECKPOINT);
    }

    @Test
    void keys_of_assigned_types_are_passed_over_and_a_mangled_key_is_not() throws LedgerTampered {
        String usable = key(ORIGIN).toString();
        for (int type : new int[] {0x02, 0x05, 0x06, 0xff}) {
            KnownKeys keys = KnownKeys.parse((usable + "\n" + typed(type) + "\n").getBytes(UTF_8));
            assertThat(keys.keys()).containsExactly(key(ORIGIN));
            assertThat(keys.unused()).singleElement().asString().startsWith("other.example (0x");
        }
        for (int type : new int[] {0x00, 0x03, 0x07, 0x41}) {
            byte[] file = (usable + "\n" + typed(type) + "\n").getBytes(UTF_8);
            assertThatThrownBy(() -> KnownKeys.parse(file))
                    .isInstanceOfSatisfying(
                            LedgerTampered.class, e -> assertThat(e.error()).isEqualTo(LedgerError.KEY_MALFORMED));
        }
    }

    private static String typed(int type) {
        byte[] key = new byte[33];
        key[0] = (byte) type;
        return "other.example+00000000+" + Base64.getEncoder().encodeToString(key);
    }

    private static VerifierKey key(String log) {
        return TestKeys.log(log).key();
    }

    private static NoteSigner renamed(NoteSigner witness, String name) throws LedgerTampered {
        String text = witness.key().toString();
        byte[] typed = Base64.getDecoder().decode(text.substring(text.indexOf('+', text.indexOf('+') + 1) + 1));
        return new NoteSigner(
                VerifierKey.of(name, SignatureType.WITNESS, Arrays.copyOfRange(typed, 1, typed.length)),
                witness.signer());
    }

    private static KnownKeys known(VerifierKey... keys) {
        return new KnownKeys(List.of(keys));
    }

    private static void refused(LedgerError error, KnownKeys keys, SignedNote note, int witnesses) {
        assertThatThrownBy(() -> keys.verify(note, ORIGIN, witnesses))
                .isInstanceOfSatisfying(
                        LedgerTampered.class, e -> assertThat(e.error()).isEqualTo(error));
    }
}
