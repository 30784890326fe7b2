package org.benefitstriage.engine.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.Entries;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.note.SignedNote;
import org.benefitstriage.engine.ledger.note.TestKeys;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeFrontier;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** Receipts, consistency of two checkpoints, and the witness, from the command line. */
class CheckpointCommandsTest {

    private static final TestLog LOG = TestLog.of(300);
    private static final NoteSigner AUDITOR = TestKeys.witness("auditor.example/w1");
    private static final String[] RECEIPT = {"receipt", "entry", "receipt"};
    private static final String[] CONSISTENCY = {"consistency", "old", "new", "--log", "log"};

    private static Verifying receipt(int index) throws LedgerTampered {
        return Verifying.of(LOG)
                .with("entry", LOG.entries.get(index))
                .with("receipt", LOG.receipt(index, 2).bytes());
    }

    @Test
    void a_receipt_shows_its_entry_and_says_under_what_to_replay_it() throws LedgerTampered {
        assertThat(receipt(257).holds(RECEIPT))
                .contains("index         257")
                .contains("decision.auto")
                .contains(Entries.digest("ruleset"))
                .contains("not checked   witnesses");
    }

    @Test
    void another_entry_index_or_log_is_refused_by_name() throws LedgerTampered {
        receipt(5).with("entry", LOG.entries.get(6)).refuses(LedgerError.INCLUSION_NOT_PROVED, RECEIPT);
        String text = new String(receipt(5).file("receipt"), UTF_8);
        receipt(5)
                .with("receipt", text.replace("index 5", "index 7"))
                .refuses(LedgerError.INCLUSION_NOT_PROVED, RECEIPT);
        receipt(5)
                .with("receipt", text.replace("index 5", "index 300"))
                .refuses(LedgerError.INCLUSION_NOT_PROVED, RECEIPT);
        receipt(5)
                .refuses(
                        LedgerError.ORIGIN_MISMATCH,
                        "receipt",
                        "entry",
                        "receipt",
                        "--origin",
                        "elsewhere.example/log");
        Verifying strangers = receipt(5);
        strangers.files().put("keys", Verifying.keys(TestKeys.impostor(TestLog.ORIGIN)));
        strangers.refuses(LedgerError.SIGNER_UNKNOWN, RECEIPT);
        receipt(5).with("keys", "nonsense").refuses(LedgerError.KEY_MALFORMED, RECEIPT);
        receipt(5).with("receipt", "c2sp.org/tlog-proof@v1\n").refuses(LedgerError.RECEIPT_MALFORMED, RECEIPT);
        receipt(5).without("entry").refuses(LedgerError.EXPORT_INCOMPLETE, RECEIPT);
        receipt(5).refuses(LedgerError.WITNESS_MISSING, "receipt", "entry", "receipt", "--witnesses", "1");
    }

    @Test
    void an_entry_of_an_unknown_version_is_refused_though_it_is_in_the_log_unless_it_is_not_to_be_read()
            throws LedgerTampered {
        TestLog log = new TestLog(TestKeys.log(TestLog.ORIGIN));
        log.append(TestLog.entry(0));
        log.append(new String(TestLog.entry(1).bytes(), UTF_8)
                .replace("\"v\":1", "\"v\":2")
                .getBytes(UTF_8));
        log.checkpoint();
        Verifying verifying = Verifying.of(log)
                .with("entry", log.entries.get(1))
                .with("receipt", log.receipt(1, 0).bytes());
        verifying.refuses(LedgerError.ENTRY_VERSION_UNKNOWN, RECEIPT);
        verifying.refuses(LedgerError.ENTRY_VERSION_UNKNOWN, "log", "log");
        verifying.holds("receipt", "entry", "receipt", "--opaque-entries");
        assertThat(verifying.holds("log", "log", "--opaque-entries")).contains("not checked   what the entries say");
    }

    @Test
    void a_newer_checkpoint_is_shown_to_extend_an_older_one_by_tiles_or_by_a_proof() throws LedgerTampered {
        consistency(LOG.notes.get(0), LOG.latest()).holds(CONSISTENCY);
        consistency(LOG.latest(), LOG.latest()).holds("consistency", "old", "new");
        consistency(LOG.notes.get(0), LOG.notes.get(1)).holds(CONSISTENCY);
        consistency(LOG.notes.get(0), LOG.latest())
                .with("proof", proof(128, 300))
                .holds("consistency", "old", "new", "--proof", "proof");
    }

    @Test
    void T7_a_log_rolled_back_is_LOG_ROLLED_BACK_whether_or_not_it_grew_again() {
        consistency(LOG.latest(), LOG.notes.get(0)).refuses(LedgerError.LOG_ROLLED_BACK, CONSISTENCY);
        TestLog again = TestLog.of(200);
        for (int i = 200; i < 400; i++) {
            again.append(Entries.decision(i + 10_000, TestLog.time(i)));
        }
        again.checkpoint();
        new Verifying(again.files("log"))
                .with("old", LOG.latest())
                .with("new", again.latest())
                .refuses(LedgerError.LOG_ROLLED_BACK, CONSISTENCY);
    }

    @Test
    void T13_two_roots_of_one_size_are_SPLIT_VIEW() {
        byte[] other = TestKeys.log(TestLog.ORIGIN)
                .sign(new Checkpoint(TestLog.ORIGIN, 300, TreeHash.ofEmptyTree()))
                .bytes();
        consistency(LOG.latest(), other).refuses(LedgerError.SPLIT_VIEW, CONSISTENCY);
    }

    @Test
    void a_bad_proof_or_none_is_no_success() throws LedgerTampered {
        Verifying verifying = consistency(LOG.notes.get(0), LOG.latest());
        verifying.refuses(LedgerError.EXPORT_INCOMPLETE, "consistency", "old", "new");
        String[] byProof = {"consistency", "old", "new", "--proof", "proof"};
        verifying.with("proof", proof(64, 300)).refuses(LedgerError.CONSISTENCY_NOT_PROVED, byProof);
        verifying.with("proof", "").refuses(LedgerError.CONSISTENCY_NOT_PROVED, byProof);
        verifying.with("proof", "AAAA\n").refuses(LedgerError.PROOF_MALFORMED, byProof);
        verifying
                .with("proof", (TreeHash.ofEmptyTree() + "\n").repeat(20_000))
                .refuses(LedgerError.PROOF_MALFORMED, byProof);
        byte[] tile = verifying.file("log/tile/0/000").clone();
        tile[9] ^= 1;
        verifying.with("log/tile/0/000", tile).refuses(LedgerError.TILE_MISMATCH, CONSISTENCY);
        verifying.without("log/tile/0/000").refuses(LedgerError.EXPORT_INCOMPLETE, CONSISTENCY);
    }

    @Test
    void a_witness_cosigns_what_extends_its_memory_and_remembers_it() throws LedgerTampered {
        Verifying verifying = witnessing(LOG.notes.get(0));
        verifying.refuses(LedgerError.EXPORT_INCOMPLETE, witness());
        verifying.holds(witness("--first"));
        verifying.with("new", LOG.latest()).holds(witness());
        SignedNote cosigned = SignedNote.parse(verifying.file("out"));
        assertThat(verifying.file("state")).isEqualTo(verifying.file("out"));
        assertThat(Checkpoint.parse(cosigned).size()).isEqualTo(300);
        assertThat(cosigned.signatures()).hasSize(2);
        verifying.with("log/checkpoint", verifying.file("out"));
        verifying.holds("log", "log", "--witnesses", "1");
        verifying.refuses(LedgerError.WITNESS_MISSING, "log", "log", "--witnesses", "2");
    }

    @Test
    void a_witness_neither_goes_back_nor_follows_another_history_and_keeps_its_memory() {
        Verifying verifying = witnessing(LOG.latest());
        verifying.holds(witness("--first"));
        byte[] memory = verifying.file("state");
        verifying.with("new", LOG.notes.get(0)).refuses(LedgerError.LOG_ROLLED_BACK, witness());
        TestLog other = TestLog.of(290);
        for (int i = 290; i < 400; i++) {
            other.append(Entries.decision(i + 10_000, TestLog.time(i)));
        }
        other.checkpoint();
        other.files("log").forEach(verifying::with);
        verifying.with("new", other.latest()).refuses(LedgerError.LOG_ROLLED_BACK, witness());
        assertThat(verifying.file("state")).isEqualTo(memory);
        verifying.with("private", TestKeys.pkcs8("somebody else")).refuses(LedgerError.KEY_MALFORMED, witness());
        verifying.with("private", "rubbish").refuses(LedgerError.KEY_MALFORMED, witness());
    }

    private static Verifying witnessing(byte[] offered) {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(TestKeys.pkcs8("auditor.example/w1"))
                + "\n-----END PRIVATE KEY-----\n";
        return Verifying.of(LOG).with("new", offered).with("private", pem).with("public", AUDITOR.key() + "\n");
    }

    private static String[] witness(String... more) {
        String[] usual = {
            "witness",
            "new",
            "--state",
            "state",
            "--out",
            "out",
            "--private-key",
            "private",
            "--public-key",
            "public",
            "--log",
            "log"
        };
        String[] words = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, words, usual.length, more.length);
        return words;
    }

    private static Verifying consistency(byte[] older, byte[] newer) {
        return Verifying.of(LOG).with("old", older).with("new", newer);
    }

    private static String proof(int older, int newer) throws LedgerTampered {
        StringBuilder text = new StringBuilder();
        for (TreeHash hash : MerkleProofs.consistency(older, newer, CheckpointCommandsTest::subtree)) {
            text.append(hash).append('\n');
        }
        return text.toString();
    }

    private static TreeHash subtree(int height, long index) {
        TreeFrontier tree = TreeFrontier.empty();
        for (long i = index << height; i < (index + 1) << height; i++) {
            tree = tree.append(TreeHash.ofLeaf(LOG.entries.get((int) i)));
        }
        return tree.root();
    }
}
