package org.benefitstriage.engine.ledger.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.NaiveTree;
import org.benefitstriage.engine.ledger.tree.TreeHash;
import org.junit.jupiter.api.Test;

/** A receipt shows one entry to be in one log, and nothing near it passes for one. */
class ReceiptTest {

    private static final String ORIGIN = "needwood.example/hb-log-1";
    private static final NoteSigner LOG = TestKeys.log(ORIGIN);
    private static final byte[] ENTRY = "leaf 3".getBytes(UTF_8);

    private static Receipt receipt() throws LedgerTampered {
        NaiveTree tree = NaiveTree.of(7);
        List<TreeHash> path = MerkleProofs.inclusion(3, 7, tree.subtrees());
        return new Receipt(3, path, LOG.sign(new Checkpoint(ORIGIN, 7, tree.root(7))));
    }

    @Test
    void a_receipt_reads_back_as_it_was_written_and_proves_its_entry() throws LedgerTampered {
        Receipt receipt = receipt();
        assertThat(new String(receipt.bytes(), UTF_8)).startsWith("c2sp.org/tlog-proof@v1\nindex 3\n");
        Receipt read = Receipt.parse(receipt.bytes());
        assertThat(read).isEqualTo(receipt);
        Checkpoint checkpoint = new KnownKeys(List.of(LOG.key())).verify(read.note(), ORIGIN, 0);
        read.verify(ENTRY, checkpoint);
        assertThatThrownBy(() -> read.verify("leaf 4".getBytes(UTF_8), checkpoint))
                .isInstanceOf(LedgerTampered.class)
                .hasMessageStartingWith("INCLUSION_NOT_PROVED")
                .hasMessageContaining("at index 3");
    }

    @Test
    void the_only_leaf_of_a_log_needs_no_hash() throws LedgerTampered {
        Checkpoint checkpoint = new Checkpoint(ORIGIN, 1, TreeHash.ofLeaf(ENTRY));
        Receipt receipt = new Receipt(0, List.of(), LOG.sign(checkpoint));
        Receipt.parse(receipt.bytes()).verify(ENTRY, checkpoint);
    }

    @Test
    void an_extra_line_is_passed_over_because_nobody_signed_it() throws LedgerTampered {
        String with = text().replace("index 3", "extra aGVsbG8=\nindex 3");
        assertThat(Receipt.parse(with.getBytes(UTF_8))).isEqualTo(receipt());
        malformed(text().replace("index 3", "extra aGVsbG8\nindex 3"));
        malformed(text().replace("index 3", "extra aGVsbG8=\nextra aGVsbG8=\nindex 3"));
    }

    @Test
    void what_is_not_a_receipt_is_refused() throws LedgerTampered {
        String good = text();
        malformed("");
        malformed("\n\n");
        malformed(good.replace("tlog-proof@v1", "tlog-proof@v2"));
        malformed(good.replace("index 3\n", ""));
        malformed(good.replace("index 3", "index 03"));
        malformed(good.replace("index 3", "index -3"));
        malformed(good.replace("index 3", "index 9223372036854775808"));
        malformed(good.replace("index 3\n", "index 3\nAAAA\n"));
        malformed(good.replace("index 3\n", "index 3\nnot a hash\n"));
        String hash = TreeHash.ofEmptyTree() + "\n";
        malformed(good.replace("index 3\n", "index 3\n" + hash.repeat(61)));
        malformed(good.replace("index 3\n", "index 3\n" + hash.repeat(5_000)));
        malformed("x".repeat(2 * SignedNote.LONGEST + 1));
    }

    @Test
    void a_turned_bit_in_any_byte_is_refused() throws LedgerTampered {
        byte[] good = receipt().bytes();
        KnownKeys keys = new KnownKeys(List.of(LOG.key()));
        for (int bit = 0; bit < good.length * 8; bit += 9) {
            byte[] turned = good.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> {
                        Receipt read = Receipt.parse(turned);
                        read.verify(ENTRY, keys.verify(read.note(), ORIGIN, 0));
                    })
                    .as("bit %d", bit)
                    .isInstanceOf(LedgerTampered.class);
        }
    }

    private static String text() throws LedgerTampered {
        return new String(receipt().bytes(), UTF_8);
    }

    private static void malformed(String text) {
        assertThatThrownBy(() -> Receipt.parse(text.getBytes(UTF_8)))
                .isInstanceOf(LedgerTampered.class)
                .hasMessageStartingWith("RECEIPT_MALFORMED");
    }
}
