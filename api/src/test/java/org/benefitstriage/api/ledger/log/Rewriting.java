package org.benefitstriage.api.ledger.log;

import java.util.HexFormat;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.NoteSigner;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/** What an insider with the database's superuser and the log's key could do to Needwood's log. */
record Rewriting(LogFreeze freeze, LedgerKeys keys) {

    private static final AuthorityCode NEEDWOOD = new AuthorityCode("NEEDWOOD");
    private static final String LOG = "NEEDWOOD/log-1";

    /** Writes another last entry with everything rebuilt and signed with the log's own key: what an insider could do. */
    void last(long size, byte[] other) throws Exception {
        long last = size - 1;
        freeze.run("update log_entry set bytes = '\\x" + HexFormat.of().formatHex(other) + "' where log = '" + LOG
                + "' and idx = " + last);
        String leaf = HexFormat.of().formatHex(TreeHash.ofLeaf(other).bytes());
        freeze.run("update log_tile set hashes = overlay(hashes placing '\\x" + leaf + "'::bytea from "
                + (last % 256 * 32 + 1) + ") where log = '" + LOG + "' and level = 0 and idx = " + last / 256);
        TreeHash root = MerkleProofs.root(size, new TileTree(new StoredTiles(freeze.connection(), LOG), size));
        sign(keys.signer(NEEDWOOD), size, root);
    }

    void sign(NoteSigner signer, long size, TreeHash root) throws Exception {
        byte[] note =
                signer.sign(new Checkpoint(keys.origin(NEEDWOOD), size, root)).bytes();
        freeze.run("update log_checkpoint set note = '\\x" + HexFormat.of().formatHex(note) + "' where log = '" + LOG
                + "' and size = " + size);
    }
}
