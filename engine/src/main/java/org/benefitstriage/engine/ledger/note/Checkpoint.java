package org.benefitstriage.engine.ledger.note;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * What a log signs (C2SP tlog-checkpoint): this many entries, with this root.
 *
 * @param origin the log's name, such as {@code council.example/hb-log-1}
 * @param size number of entries
 * @param root root hash of the tree of that size
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new IllegalArgumentException("expected an origin of one line and a size of at least 0");
        }
    }

    /**
     * Reads a note's text. Extension lines of other logs are permitted by the specification and mean nothing here; ours
     * have none.
     */
    public static Checkpoint parse(SignedNote note) throws LedgerTampered {
        require(note.text().endsWith("\n"), "a newline at the end of the text");
        List<String> lines =
                List.of(note.text().substring(0, note.text().length() - 1).split("\n", -1));
        require(lines.size() >= 3, "origin, size and root");
        require(lines.stream().noneMatch(String::isEmpty), "no empty line");
        OptionalLong size = StrictText.decimal(lines.get(1));
        require(size.isPresent(), "a size from 0 to 2^63-1 as a decimal without leading zeros");
        Optional<TreeHash> root = TreeHash.parse(lines.get(2));
        require(root.isPresent(), "a root of 32 bytes in base 64");
        return new Checkpoint(lines.get(0), size.getAsLong(), root.orElseThrow());
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    private static void require(boolean holds, String what) throws LedgerTampered {
        if (!holds) {
            throw LedgerTampered.of(LedgerError.CHECKPOINT_MALFORMED, "expected " + what);
        }
    }
}
