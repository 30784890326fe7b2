package org.benefitstriage.api.ledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.benefitstriage.engine.ledger.tile.HashTile;
import org.benefitstriage.engine.ledger.tile.TilePath;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/** Reads and writes rows of {@code log_tile}. */
final class StoredTiles {

    private static final String READ = "select hashes from log_tile where log = ? and level = ? and idx = ?";
    private static final String WRITE = """
            insert into log_tile (log, level, idx, hashes) values (?, ?, ?, ?)
            on conflict (log, level, idx) do update set hashes = excluded.hashes""";

    private final Connection connection;
    private final String log;

    StoredTiles(Connection connection, String log) {
        this.connection = connection;
        this.log = log;
    }

    /** The first {@code width} hashes of a tile; empty when it is not there or shorter. A tile only grows at its end. */
    Optional<HashTile> read(int level, long index, int width) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, log);
            statement.setInt(2, level);
            statement.setLong(3, index);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                byte[] bytes = row.getBytes(1);
                if (bytes.length < width * TreeHash.LENGTH) {
                    return Optional.empty();
                }
                List<TreeHash> hashes = new ArrayList<>(width);
                for (int i = 0; i < width; i++) {
                    hashes.add(TreeHash.within(bytes, i));
                }
                return Optional.of(new HashTile(level, index, hashes));
            }
        }
    }

    /** The unfinished tiles of a tree of a size, lowest level first; those that are missing are left out. */
    List<HashTile> unfinished(long size) throws SQLException {
        List<HashTile> tiles = new ArrayList<>();
        for (int level = 0; size >> 8 * level > 0; level++) {
            long index = size >> 8 * (level + 1);
            int width = TilePath.width(level, index, size);
            if (width > 0) {
                read(level, index, width).ifPresent(tiles::add);
            }
        }
        return tiles;
    }

    void write(List<HashTile> tiles) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (HashTile tile : tiles) {
                statement.setString(1, log);
                statement.setInt(2, tile.level());
                statement.setLong(3, tile.index());
                statement.setBytes(4, tile.bytes());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
