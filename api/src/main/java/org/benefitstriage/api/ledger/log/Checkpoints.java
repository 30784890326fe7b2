package org.benefitstriage.api.ledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.note.Checkpoint;
import org.benefitstriage.engine.ledger.note.SignedNote;

/** Reads and adds rows of {@code log_checkpoint}. */
final class Checkpoints {

    /**
     * A checkpoint with its signature.
     *
     * @param checkpoint what was signed
     * @param note the note as published
     */
    record Signed(Checkpoint checkpoint, SignedNote note) {

        static Signed parse(byte[] bytes) throws LedgerTampered {
            SignedNote note = SignedNote.parse(bytes);
            return new Signed(Checkpoint.parse(note), note);
        }
    }

    private final Connection connection;

    Checkpoints(Connection connection) {
        this.connection = connection;
    }

    /** The latest checkpoint of a log. */
    Optional<Signed> latest(String log) throws SQLException, LedgerTampered {
        return one("select note from log_checkpoint where log = ? order by size desc limit 1", log, Optional.empty());
    }

    /** The earliest checkpoint of a log that covers an index. */
    Optional<Signed> covering(String log, long index) throws SQLException, LedgerTampered {
        return one(
                "select note from log_checkpoint where log = ? and size > ? order by size limit 1",
                log,
                Optional.of(index));
    }

    private Optional<Signed> one(String sql, String log, Optional<Long> index) throws SQLException, LedgerTampered {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            StatementBinder bind = new StatementBinder(statement).text(log);
            if (index.isPresent()) {
                bind.number(index.get());
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Signed.parse(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    void add(String log, Signed signed, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into log_checkpoint (log, size, root, note, signed_at) values (?, ?, ?, ?, ?)")) {
            new StatementBinder(statement)
                    .text(log)
                    .number(signed.checkpoint().size())
                    .bytes(signed.checkpoint().root().bytes())
                    .bytes(signed.note().bytes())
                    .instant(at);
            statement.executeUpdate();
        }
    }
}
