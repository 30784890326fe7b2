package org.benefitstriage.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody outside who writes down what the log shows while it runs: at which index which leaf, and every checkpoint. What
 * was shown once must be there for ever, so it is compared after every kill.
 */
final class OutsideReader {

    static final String LOG = DemoAccountsFile.COUNCIL + "/log-1";

    private static final String LEAVES = "select idx, leaf_hash from log_entry where log = ? and idx >= ? order by idx";
    private static final String NOTES =
            "select size, note from log_checkpoint where log = ? and size > ? order by size";

    private final List<String> leaves = new ArrayList<>();
    private final TreeMap<Long, String> notes = new TreeMap<>();

    /** Reads on from where it was; an index left out or taken twice is seen at once. */
    void read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            statement.setString(1, LOG);
            statement.setLong(2, leaves.size());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    assertThat(row.getLong(1)).as("the next index").isEqualTo(leaves.size());
                    leaves.add(HexFormat.of().formatHex(row.getBytes(2)));
                }
            }
        }
        notes.putAll(notes(connection, notes.isEmpty() ? 0 : notes.lastKey()));
    }

    /** Compares all that is there now with all that was seen before. */
    void compare(Connection connection) throws SQLException {
        OutsideReader now = new OutsideReader();
        now.read(connection);
        assertThat(now.leaves.size()).as("entries").isGreaterThanOrEqualTo(leaves.size());
        assertThat(now.leaves.subList(0, leaves.size()).equals(leaves))
                .as("an index seen before has the leaf seen before")
                .isTrue();
        for (Map.Entry<Long, String> seen : notes.entrySet()) {
            assertThat(now.notes.get(seen.getKey()))
                    .as("the checkpoint of size " + seen.getKey())
                    .isEqualTo(seen.getValue());
        }
        read(connection);
    }

    /** The last checkpoint seen, as its bytes. */
    byte[] held() {
        return notes.lastEntry().getValue().getBytes(StandardCharsets.UTF_8);
    }

    int entries() {
        return leaves.size();
    }

    int checkpoints() {
        return notes.size();
    }

    private static Map<Long, String> notes(Connection connection, long after) throws SQLException {
        Map<Long, String> notes = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(NOTES)) {
            statement.setString(1, LOG);
            statement.setLong(2, after);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    notes.put(row.getLong(1), new String(row.getBytes(2), StandardCharsets.UTF_8));
                }
            }
        }
        return notes;
    }
}
