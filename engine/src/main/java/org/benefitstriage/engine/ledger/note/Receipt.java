package org.benefitstriage.engine.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.InclusionProof;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Shows without a network that an entry is in a log (C2SP tlog-proof). It travels with the entry's bytes.
 *
 * @param index the entry's index, from 0
 * @param path hashes from the leaf's sibling up to the root's child
 * @param note the signed checkpoint
 */
public record Receipt(long index, List<TreeHash> path, SignedNote note) {

    /** The longest path in any tree. */
    public static final int LONGEST_PATH = 63;

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";
    private static final String EXTRA = "extra ";

    public Receipt {
        path = List.copyOf(path);
    }

    /** Reads a receipt in exactly the form the specification gives it. An {@code extra} line is passed over: nobody signed it. */
    public static Receipt parse(byte[] utf8) throws LedgerTampered {
        require(utf8.length <= 2 * SignedNote.LONGEST, "at most " + 2 * SignedNote.LONGEST + " bytes");
        Optional<String> text = StrictText.utf8(utf8);
        require(text.isPresent(), "UTF-8");
        String receipt = text.orElseThrow();
        int blank = receipt.indexOf("\n\n");
        require(blank >= 0, "a proof, a blank line and a checkpoint");
        List<String> lines = new ArrayList<>(List.of(receipt.substring(0, blank).split("\n", LONGEST_PATH + 4)));
        require(lines.remove(0).equals(HEADER), "the line " + HEADER);
        if (!lines.isEmpty() && lines.get(0).startsWith(EXTRA)) {
            String extra = lines.remove(0).substring(EXTRA.length());
            require(StrictText.base64(extra).isPresent(), "base 64 in the extra line");
        }
        require(!lines.isEmpty() && lines.get(0).startsWith(INDEX), "an index line");
        OptionalLong index = StrictText.decimal(lines.remove(0).substring(INDEX.length()));
        require(index.isPresent(), "an index from 0 to 2^63-1 as a decimal without leading zeros");
        byte[] note = receipt.substring(blank + 2).getBytes(StandardCharsets.UTF_8);
        return new Receipt(index.getAsLong(), path(lines), SignedNote.parse(note));
    }

    /** Returns when the entry is shown to be in the log as of the checkpoint, whose signatures the caller has verified. */
    public void verify(byte[] entry, Checkpoint checkpoint) throws LedgerTampered {
        verify(TreeHash.ofLeaf(entry), checkpoint);
    }

    /** The same for whoever has only the hash of the leaf. */
    public void verify(TreeHash leaf, Checkpoint checkpoint) throws LedgerTampered {
        try {
            new InclusionProof(index, checkpoint.size(), path).verify(leaf, checkpoint.root());
        } catch (LedgerTampered notProved) {
            throw notProved.at(index);
        }
    }

    /** The receipt as it is kept in a file ending in {@code .tlog-proof}. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash).append('\n'));
        text.append('\n').append(note.written());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<TreeHash> path(List<String> lines) throws LedgerTampered {
        require(lines.size() <= LONGEST_PATH, "at most " + LONGEST_PATH + " hashes");
        List<TreeHash> path = new ArrayList<>();
        for (String line : lines) {
            Optional<TreeHash> hash = TreeHash.parse(line);
            require(hash.isPresent(), "a hash of 32 bytes in base 64");
            path.add(hash.orElseThrow());
        }
        return path;
    }

    private static void require(boolean holds, String what) throws LedgerTampered {
        if (!holds) {
            throw LedgerTampered.of(LedgerError.RECEIPT_MALFORMED, "expected " + what);
        }
    }
}
