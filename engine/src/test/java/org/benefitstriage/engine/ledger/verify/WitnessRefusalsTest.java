package org.benefitstriage.engine.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** Whatever a witness is offered that it cannot be shown to follow: a named refusal, nothing cosigned, its memory as it was. */
class WitnessRefusalsTest {

    private static final TestLog LOG = TestLog.of(300);
    private static final NoteSigner WITNESS = TestKeys.witness("auditor.example/w1");

    @Test
    void without_any_proof_of_consistency_it_signs_nothing() {
        refusesAndForgetsNothing(
                LedgerError.EXPORT_INCOMPLETE, remembering(LOG.notes.get(0)).with("new", LOG.latest()));
    }

    @Test
    void a_proof_that_proves_something_else_is_none() {
        Verifying verifying = remembering(LOG.notes.get(0)).with("new", LOG.latest());
        verifying.with("proof", "");
        refusesAndForgetsNothing(LedgerError.CONSISTENCY_NOT_PROVED, verifying, "--proof", "proof");
        verifying.with("proof", TreeHash.ofEmptyTree() + "\n");
        refusesAndForgetsNothing(LedgerError.CONSISTENCY_NOT_PROVED, verifying, "--proof", "proof");
        verifying.with("proof", "not a hash\n");
        refusesAndForgetsNothing(LedgerError.PROOF_MALFORMED, verifying, "--proof", "proof");
    }

    @Test
    void an_older_checkpoint_is_a_rollback_even_with_the_whole_log_beside_it() {
        refusesAndForgetsNothing(
                LedgerError.LOG_ROLLED_BACK, remembering(LOG.latest()).with("new", LOG.notes.get(0)), "--log", "log");
    }

    @Test
    void another_root_of_the_size_it_knows_is_a_split_view() {
        byte[] other = TestKeys.log(TestLog.ORIGIN)
                .sign(new Checkpoint(TestLog.ORIGIN, 300, TreeHash.ofEmptyTree()))
                .bytes();
        refusesAndForgetsNothing(
                LedgerError.SPLIT_VIEW, remembering(LOG.latest()).with("new", other), "--log", "log");
    }

    @Test
    void another_councils_log_is_not_the_one_it_witnesses() {
        String foreign = "another.example/hb-log-1";
        byte[] note = TestKeys.log(foreign)
                .sign(new Checkpoint(foreign, 400, TreeHash.ofEmptyTree()))
                .bytes();
        refusesAndForgetsNothing(
                LedgerError.ORIGIN_MISMATCH, remembering(LOG.latest()).with("new", note), "--log", "log");
    }

    @Test
    void a_checkpoint_that_the_log_did_not_sign_is_nobodys() {
        Checkpoint newer = new Checkpoint(TestLog.ORIGIN, 400, TreeHash.ofEmptyTree());
        byte[] stranger = TestKeys.impostor(TestLog.ORIGIN).sign(newer).bytes();
        refusesAndForgetsNothing(
                LedgerError.SIGNER_UNKNOWN, remembering(LOG.latest()).with("new", stranger), "--log", "log");
    }

    @Test
    void beginning_again_does_not_make_it_forget_what_it_remembers() {
        refusesAndForgetsNothing(
                LedgerError.LOG_ROLLED_BACK,
                remembering(LOG.latest()).with("new", LOG.notes.get(0)),
                "--log",
                "log",
                "--first");
    }

    @Test
    void a_memory_that_was_damaged_or_swapped_for_another_logs_is_not_worked_with() {
        refusesAndForgetsNothing(
                LedgerError.CHECKPOINT_MALFORMED,
                remembering("rubbish\n".getBytes()).with("new", LOG.latest()),
                "--log",
                "log");
        String foreign = "another.example/hb-log-1";
        byte[] other = TestKeys.log(foreign)
                .sign(new Checkpoint(foreign, 12, TreeHash.ofEmptyTree()))
                .bytes();
        refusesAndForgetsNothing(
                LedgerError.ORIGIN_MISMATCH, remembering(other).with("new", LOG.latest()), "--log", "log");
    }

    @Test
    void its_public_key_is_made_from_what_openssl_writes_and_anything_else_is_refused() {
        String whole = WITNESS.key().toString();
        byte[] typed = Base64.getDecoder().decode(whole.substring(whole.indexOf('+', whole.indexOf('+') + 1) + 1));
        byte[] spki = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, typed.length));
        Verifying verifying = Verifying.of(LOG).with("pem", pem("PUBLIC KEY", spki));
        String[] command = {"witness-key", "auditor.example/w1", "--public-pem", "pem", "--out", "made"};
        verifying.holds(command);
        assertThat(verifying.file("made")).asString().isEqualTo(whole + "\n");

        verifying.without("made").with("pem", pem("PUBLIC KEY", Arrays.copyOf(spki, 43)));
        verifying.refuses(LedgerError.KEY_MALFORMED, command);
        verifying.with("pem", pem("PRIVATE KEY", TestKeys.pkcs8("auditor.example/w1")));
        verifying.refuses(LedgerError.KEY_MALFORMED, command);
        verifying.with("pem", "-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----\n");
        verifying.refuses(LedgerError.KEY_MALFORMED, command);
        verifying.with("pem", pem("PUBLIC KEY", spki));
        verifying.refuses(LedgerError.KEY_MALFORMED, "witness-key", "a name", "--public-pem", "pem", "--out", "made");
        assertThat(verifying.files()).doesNotContainKey("made");
    }

    private static void refusesAndForgetsNothing(LedgerError error, Verifying verifying, String... more) {
        byte[] memory = verifying.file("state").clone();
        List<String> words = new ArrayList<>(List.of("witness", "new", "--state", "state", "--out", "out"));
        words.addAll(List.of("--private-key", "private", "--public-key", "public"));
        words.addAll(List.of(more));
        verifying.refuses(error, words.toArray(String[]::new));
        assertThat(verifying.file("state")).isEqualTo(memory);
        assertThat(verifying.files()).doesNotContainKey("out");
    }

    private static Verifying remembering(byte[] memory) {
        return Verifying.of(LOG)
                .with("state", memory)
                .with("private", pem("PRIVATE KEY", TestKeys.pkcs8("auditor.example/w1")))
                .with("public", WITNESS.key() + "\n");
    }

    private static String pem(String label, byte[] key) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + label
                + "-----\n";
    }
}
