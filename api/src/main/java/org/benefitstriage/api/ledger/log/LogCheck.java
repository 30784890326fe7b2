package org.benefitstriage.api.ledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.KnownKeys;
import org.benefitstriage.engine.ledger.tile.HashTile;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tree.MerkleProofs;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * What a sequencer looks at before it builds upon a log: its end, its tiles, its root, its key, and what was signed of it,
 * here and on this machine outside the database. A few rows whatever the log's size; the whole log is the verifier's to read.
 */
final class LogCheck {

    private final Connection connection;
    private final LedgerKeys keys;
    private final HeldCheckpoints held;

    LogCheck(Connection connection, LedgerKeys keys, HeldCheckpoints held) {
        this.connection = connection;
        this.keys = keys;
        this.held = held;
    }

    void run() throws SQLException, LogContradiction {
        for (LogState state : new LogTables(connection).states()) {
            try {
                boolean current = state.log().equals(keys.log(state.authority()));
                if (current) {
                    signer(state);
                }
                // Its own end first: a changed tile is named as one, and not as the other root that follows from it.
                end(state);
                signed(state, new Checkpoints(connection).latest(state.log()));
                if (current) {
                    outside(state);
                }
            } catch (LedgerTampered finding) {
                throw LogContradiction.of(state.log(), finding);
            }
        }
        connection.commit();
    }

    private void signer(LogState state) throws LedgerTampered {
        String key = keys.signer(state.authority()).key().toString();
        require(state.signer().equals(key), LedgerError.SIGNER_UNKNOWN, "the log's key", state.signer(), key);
        String origin = keys.origin(state.authority());
        require(state.origin().equals(origin), LedgerError.ORIGIN_MISMATCH, "the log's name", state.origin(), origin);
    }

    /** The last bundle of entries against the last tile, and the tiles against the root. */
    private void end(LogState state) throws SQLException, LedgerTampered {
        StoredTiles tiles = new StoredTiles(connection, state.log());
        GrowingTree.resume(state.size(), state.root(), tiles.unfinished(state.size()));
        if (state.size() == 0) {
            return;
        }
        long bundle = (state.size() - 1) / TilePath.FULL;
        Optional<HashTile> tile = tiles.read(0, bundle, TilePath.width(0, bundle, state.size()));
        require(tile.isPresent(), LedgerError.TILE_MISMATCH, "leaf tile", bundle, "none");
        long index = bundle * TilePath.FULL;
        try (PreparedStatement statement = connection.prepareStatement(
                "select idx, bytes from log_entry where log = ? and idx >= ? order by idx")) {
            statement.setString(1, state.log());
            statement.setLong(2, index);
            try (ResultSet row = statement.executeQuery()) {
                for (; row.next(); index++) {
                    long found = row.getLong(1);
                    require(index < state.size(), LedgerError.ENTRY_UNEXPECTED, "entries", state.size(), "more");
                    require(found == index, LedgerError.ENTRY_MISSING, "the next entry", index, found);
                    TreeHash leaf = TreeHash.ofLeaf(row.getBytes(2));
                    TreeHash held = tile.orElseThrow().hashes().get((int) (index % TilePath.FULL));
                    require(leaf.equals(held), LedgerError.ENTRY_ALTERED, "entry " + index, held, leaf);
                }
            }
        }
        require(index == state.size(), LedgerError.ENTRY_MISSING, "entries", state.size(), index);
    }

    private void outside(LogState state) throws SQLException, LedgerTampered {
        Optional<Checkpoints.Signed> kept = held.find(state.log());
        if (kept.isPresent()) {
            new KnownKeys(List.of(keys.signer(state.authority()).key()))
                    .verify(kept.get().note(), state.origin(), 0);
        }
        signed(state, kept);
    }

    /** Something that was signed: the log must extend it. */
    private void signed(LogState state, Optional<Checkpoints.Signed> signed) throws SQLException, LedgerTampered {
        if (signed.isEmpty()) {
            return;
        }
        Checkpoint checkpoint = signed.get().checkpoint();
        require(
                checkpoint.size() <= state.size(),
                LedgerError.LOG_ROLLED_BACK,
                "the size that was signed",
                checkpoint.size(),
                state.size());
        TreeHash root = MerkleProofs.root(
                checkpoint.size(), new TileTree(new StoredTiles(connection, state.log()), checkpoint.size()));
        LedgerError error = checkpoint.size() == state.size() ? LedgerError.SPLIT_VIEW : LedgerError.LOG_ROLLED_BACK;
        require(
                root.equals(checkpoint.root()),
                error,
                "the root signed at size " + checkpoint.size(),
                checkpoint.root(),
                root);
    }

    private static void require(boolean holds, LedgerError error, String what, Object expected, Object found)
            throws LedgerTampered {
        if (!holds) {
            throw LedgerTampered.of(error, what, expected, found);
        }
    }
}
