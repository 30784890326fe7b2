package org.benefitstriage.engine.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note is trusted for its known signatures and for nothing else. */
class SignedNoteTest {

    private static final String ORIGIN = "needwood.example/hb-log-1";
    private static final NoteSigner LOG = TestKeys.log(ORIGIN);
    private static final NoteSigner AUDITOR = TestKeys.witness("auditor.example/w1");
    private static final Checkpoint CHECKPOINT = new Checkpoint(ORIGIN, 7, TreeHash.ofLeaf(new byte[] {7}));
    private static final SignedNote NOTE = LOG.sign(CHECKPOINT);

    @Test
    void a_checkpoint_reads_as_the_specification_writes_it() throws LedgerTampered {
        assertThat(NOTE.written())
                .startsWith(
                        "needwood.example/hb-log-1\n7\n" + CHECKPOINT.root() + "\n\n\u2014 needwood.example/hb-log-1 ")
                .endsWith("\n");
        assertThat(SignedNote.parse(NOTE.bytes())).isEqualTo(NOTE);
        assertThat(known(LOG).verify(NOTE, ORIGIN, 0)).isEqualTo(CHECKPOINT);
    }

    @Test
    void a_key_reads_back_as_it_was_published() throws LedgerTampered {
        assertThat(VerifierKey.parse(LOG.key().toString())).isEqualTo(LOG.key());
        assertThat(LOG.key().toString()).matches("needwood\\.example/hb-log-1\\+[0-9a-f]{8}\\+AQ?[A-Za-z0-9+/]+=*");
    }

    @Test
    void signatures_of_unknown_keys_are_ignored() throws LedgerTampered {
        SignedNote note = NOTE.with(NoteSignature.of(AUDITOR.key(), new byte[72]))
                .with(NoteSignature.of(TestKeys.impostor(ORIGIN).key(), new byte[64]));
        assertThat(known(LOG).verify(note, ORIGIN, 0)).isEqualTo(CHECKPOINT);
    }

    @Test
    void a_known_key_that_did_not_sign_this_condemns_the_note_even_beside_a_good_signature() {
        SignedNote note = NOTE.with(NoteSignature.of(AUDITOR.key(), new byte[72]));
        refused(LedgerError.SIGNATURE_INVALID, () -> known(LOG, AUDITOR).verify(note, ORIGIN, 0));
        SignedNote twice = NOTE.with(NoteSignature.of(LOG.key(), new byte[64]));
        refused(LedgerError.SIGNATURE_INVALID, () -> known(LOG).verify(twice, ORIGIN, 0));
    }

    @Test
    void another_key_under_the_same_name_is_an_unknown_signer() {
        SignedNote note = TestKeys.impostor(ORIGIN).sign(CHECKPOINT);
        refused(LedgerError.SIGNER_UNKNOWN, () -> known(LOG).verify(note, ORIGIN, 0));
    }

    @Test
    void another_log_is_named_before_its_key_is_looked_at() {
        SignedNote note = TestKeys.log("elsewhere.example/log")
                .sign(new Checkpoint("elsewhere.example/log", 7, CHECKPOINT.root()));
        refused(LedgerError.ORIGIN_MISMATCH, () -> known(LOG).verify(note, ORIGIN, 0));
    }

    @Test
    void a_witness_alone_does_not_make_a_checkpoint() throws LedgerTampered {
        SignedNote unsigned = new SignedNote(CHECKPOINT.text(), List.of());
        SignedNote note = AUDITOR.cosign(unsigned, 1_795_343_400L);
        refused(LedgerError.SIGNER_UNKNOWN, () -> known(LOG, AUDITOR).verify(note, ORIGIN, 0));
    }

    @Test
    void a_cosignature_counts_once_and_holds_for_its_time_only() throws LedgerTampered {
        SignedNote cosigned = AUDITOR.cosign(NOTE, 1_795_343_400L);
        assertThat(known(LOG, AUDITOR).verify(cosigned, ORIGIN, 1)).isEqualTo(CHECKPOINT);

        SignedNote again = AUDITOR.cosign(cosigned, 1_795_343_401L);
        refused(LedgerError.WITNESS_MISSING, () -> known(LOG, AUDITOR).verify(again, ORIGIN, 2));
        refused(LedgerError.WITNESS_MISSING, () -> known(LOG).verify(cosigned, ORIGIN, 1));

        byte[] later = cosigned.signatures().get(1).signature();
        ByteBuffer.wrap(later).putLong(1_795_343_401L);
        SignedNote backdated = NOTE.with(NoteSignature.of(AUDITOR.key(), later));
        refused(LedgerError.SIGNATURE_INVALID, () -> known(LOG, AUDITOR).verify(backdated, ORIGIN, 1));
    }

    @Test
    void a_signature_with_a_byte_too_many_is_refused_though_some_jdks_take_it() {
        byte[] longer = Arrays.copyOf(NOTE.signatures().get(0).signature(), 65);
        SignedNote note = new SignedNote(NOTE.text(), List.of(NoteSignature.of(LOG.key(), longer)));
        refused(LedgerError.SIGNATURE_INVALID, () -> known(LOG).verify(note, ORIGIN, 0));
    }

    @Test
    void a_turned_bit_in_any_byte_of_a_note_is_refused() {
        byte[] note = NOTE.bytes();
        for (int bit = 0; bit < note.length * 8; bit += 9) {
            byte[] turned = note.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> known(LOG).verify(SignedNote.parse(turned), ORIGIN, 0))
                    .as("bit %d", bit)
                    .isInstanceOf(LedgerTampered.class);
        }
    }

    @Test
    void at_least_sixteen_signatures_are_read_and_a_flood_is_refused() throws LedgerTampered {
        SignedNote many = NOTE;
        for (int i = 0; i < 16; i++) {
            many = TestKeys.witness("w" + i + ".example").cosign(many, 1_795_343_400L + i);
        }
        assertThat(known(LOG).verify(SignedNote.parse(many.bytes()), ORIGIN, 0)).isEqualTo(CHECKPOINT);

        String line = NOTE.written().substring(NOTE.text().length() + 1);
        byte[] flood = (NOTE.written() + line.repeat(SignedNote.MOST_SIGNATURES)).getBytes(UTF_8);
        refused(LedgerError.CHECKPOINT_MALFORMED, () -> SignedNote.parse(flood));
        refused(LedgerError.CHECKPOINT_MALFORMED, () -> SignedNote.parse(new byte[SignedNote.LONGEST + 1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a\n",
                "a\n\n",
                "a\n\nb\n",
                "a\n\n\u2014 name\n",
                "a\n\n\u2014 name AAAA\n",
                "a\n\n\u2014 name AAAAAAA\n",
                "a\n\n\u2014 na+me AAAAAAA=\n",
                "a\n\n\u2014  AAAAAAA=\n",
                "a\n\n\u2014 na\u00a0me AAAAAAA=\n",
                "a\n\n\u2014 name AAAAAAA=",
                "a\n\n\u2014 name AAAAAAB=\n",
                "a\n\n- name AAAAAAA=\n",
                "a\r\n\n\u2014 name AAAAAAA=\n",
                "a\n\n\u2014 name AAAAAAA=\n\u2014 name\n"
            })
    void what_is_not_a_note_is_refused(String text) {
        refused(LedgerError.CHECKPOINT_MALFORMED, () -> SignedNote.parse(text.getBytes(UTF_8)));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        refused(LedgerError.CHECKPOINT_MALFORMED, () -> SignedNote.parse(new byte[] {(byte) 0xc3, 0x28, '\n', '\n'}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n07\nROOT\n",
                "log\n-1\nROOT\n",
                "log\n+1\nROOT\n",
                "log\n\nROOT\n",
                "log\n9223372036854775808\nROOT\n",
                "log\n\u0661\nROOT\n",
                "log\n7\nAAAA\n",
                "log\n7\n",
                "\n7\nROOT\n",
                "log\n7\nROOT\n\nextension\n"
            })
    void what_is_not_a_checkpoint_is_refused(String text) {
        SignedNote note = new SignedNote(text.replace("ROOT", CHECKPOINT.root().toString()), List.of());
        refused(LedgerError.CHECKPOINT_MALFORMED, () -> Checkpoint.parse(note));
    }

    @Test
    void extension_lines_of_another_log_are_permitted_and_mean_nothing() throws LedgerTampered {
        SignedNote note = new SignedNote(CHECKPOINT.text() + "extension 1\n", List.of());
        assertThat(Checkpoint.parse(note)).isEqualTo(CHECKPOINT);
    }

    @Test
    void every_mangled_key_is_refused() {
        String key = LOG.key().toString();
        List<String> mangled =
                new ArrayList<>(List.of("", "+", "++", key + "A", key.substring(1), key.replaceFirst("\\+", "")));
        String[] parts = key.split("\\+", 3);
        mangled.add(parts[0] + "+00000000+" + parts[2]);
        mangled.add(parts[0] + "+" + parts[1] + "+");
        mangled.add(parts[0] + "+" + parts[1] + "+AgAA");
        mangled.add("an other+" + parts[1] + "+" + parts[2]);
        for (String text : mangled) {
            refused(LedgerError.KEY_MALFORMED, () -> VerifierKey.parse(text));
        }
        refused(LedgerError.KEY_MALFORMED, () -> KnownKeys.parse("# none\n".getBytes(UTF_8)));
        refused(LedgerError.KEY_MALFORMED, () -> VerifierKey.of("log", SignatureType.LOG, new byte[31]));
    }

    @Test
    void two_halves_of_different_keys_do_not_make_a_signer() {
        assertThatThrownBy(() -> new NoteSigner(LOG.key(), AUDITOR.signer()))
                .hasMessage("the private key is not that of needwood.example/hb-log-1");
        assertThatThrownBy(() -> AUDITOR.sign(CHECKPOINT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ed25519.signer(new byte[48])).hasMessageContaining("PKCS#8");
    }

    private static KnownKeys known(NoteSigner... signers) {
        return new KnownKeys(Arrays.stream(signers).map(NoteSigner::key).toList());
    }

    private static void refused(LedgerError error, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(LedgerTampered.class, e -> assertThat(e.error())
                .isEqualTo(error));
    }
}
