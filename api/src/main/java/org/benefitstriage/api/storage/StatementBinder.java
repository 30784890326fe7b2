package org.benefitstriage.api.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Sets the parameters of a statement one after the other, in the order in which the statement names them. */
public final class StatementBinder {

    private final PreparedStatement statement;
    private int position;

    public StatementBinder(PreparedStatement statement) {
        this.statement = statement;
    }

    public StatementBinder text(String value) throws SQLException {
        statement.setString(++position, value);
        return this;
    }

    public StatementBinder text(Optional<String> value) throws SQLException {
        return object(value, Types.VARCHAR);
    }

    public StatementBinder id(UUID value) throws SQLException {
        statement.setObject(++position, value);
        return this;
    }

    public StatementBinder number(long value) throws SQLException {
        statement.setLong(++position, value);
        return this;
    }

    public StatementBinder number(Optional<Long> value) throws SQLException {
        return object(value, Types.BIGINT);
    }

    public StatementBinder integer(int value) throws SQLException {
        statement.setInt(++position, value);
        return this;
    }

    public StatementBinder integer(Optional<Integer> value) throws SQLException {
        return object(value, Types.INTEGER);
    }

    public StatementBinder flag(boolean value) throws SQLException {
        statement.setBoolean(++position, value);
        return this;
    }

    public StatementBinder bytes(byte[] value) throws SQLException {
        statement.setBytes(++position, value);
        return this;
    }

    public StatementBinder bytes(Optional<byte[]> value) throws SQLException {
        return object(value, Types.BINARY);
    }

    public StatementBinder day(LocalDate value) throws SQLException {
        statement.setObject(++position, value);
        return this;
    }

    public StatementBinder instant(Instant value) throws SQLException {
        statement.setObject(++position, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    private StatementBinder object(Optional<?> value, int type) throws SQLException {
        position++;
        if (value.isPresent()) {
            statement.setObject(position, value.get());
        } else {
            statement.setNull(position, type);
        }
        return this;
    }
}
