package org.benefitstriage.api.ledger.log;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.benefitstriage.api.storage.StatementBinder;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/** The sequencer's statements on one connection. Each runs in the transaction that its caller opened. */
final class LogTables {

    /** An arbitrary number that means "the sequencer of this database". */
    static final long LOCK = 0x6c6f672d73657131L;

    private static final String EVENTS = """
            select e.number, e.id, e.authority, e.entry from (
              select number, id from audit_event
              where number > ? and entry is not null
                and not exists (select from log_entry l where l.event_id = audit_event.id)
                and not exists (select from log_refused r where r.event_id = audit_event.id)
              order by number limit ?) pending
            join audit_event e on e.id = pending.id order by e.number""";

    private static final String STATE =
            "select log, authority, origin, signer, size, root, heartbeat_at from log_state";

    private static final String SAVE_STATE = """
            insert into log_state (log, authority, origin, signer, size, root, heartbeat_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (log) do update
              set size = excluded.size, root = excluded.root, heartbeat_at = excluded.heartbeat_at""";

    private static final String ADD_ENTRIES = """
            insert into log_entry (log, idx, event_id, leaf_hash, bytes)
            select ?, ? + leaf.place - 1, e.id, leaf.hash, e.entry
            from unnest(?, ?) with ordinality as leaf (event, hash, place)
            join audit_event e on e.id = leaf.event and sha256('\\x00'::bytea || e.entry) = leaf.hash""";

    private static final String EVENT = """
            insert into audit_event (id, authority, type, at, actor_kind, actor_id, payload, entry)
            values (?, ?, ?, ?, 'engine', ?, ?, ?)""";

    private final Connection connection;

    LogTables(Connection connection) {
        this.connection = connection;
    }

    /** Whether this session is the only sequencer now; the lock ends with the session. */
    boolean tryLock() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /**
     * A sequencer's term.
     *
     * @param epoch its number, higher than any before
     * @param takenUpTo where its predecessor had looked
     */
    record Term(long epoch, long takenUpTo) {}

    /** Begins a new epoch, which ends that of whoever was the sequencer before. */
    Term nextTerm() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "update log_fence set epoch = epoch + 1 returning epoch, taken_up_to");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Term(row.getLong(1), row.getLong(2));
        }
    }

    /** Says that the sequencer of this epoch is alive, and holds the fence until the transaction ends; false when it is not. */
    boolean beat(Term term, Instant at) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update log_fence set alive_at = ?, taken_up_to = ? where epoch = ?")) {
            new StatementBinder(statement).instant(at).number(term.takenUpTo()).number(term.epoch());
            return statement.executeUpdate() == 1;
        }
    }

    /** Remembers an event that cannot be an entry, so that it does not stand in the way of the others for ever. */
    void refuse(UUID event, String code, Instant at) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into log_refused (event_id, code, refused_at) values (?, ?, ?)")) {
            new StatementBinder(statement).id(event).text(code).instant(at);
            statement.executeUpdate();
        }
    }

    List<PendingEvent> events(long after, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EVENTS)) {
            statement.setLong(1, after);
            statement.setInt(2, most);
            statement.setFetchSize(most);
            List<PendingEvent> events = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    events.add(new PendingEvent(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            new AuthorityCode(row.getString(3)),
                            row.getBytes(4)));
                }
            }
            return events;
        }
    }

    List<LogState> states() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STATE);
                ResultSet row = statement.executeQuery()) {
            List<LogState> states = new ArrayList<>();
            while (row.next()) {
                states.add(state(row));
            }
            return states;
        }
    }

    Optional<LogState> state(String log) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STATE + " where log = ?")) {
            statement.setString(1, log);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(state(row)) : Optional.empty();
            }
        }
    }

    private static LogState state(ResultSet row) throws SQLException {
        return new LogState(
                row.getString(1),
                new AuthorityCode(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                TreeHash.of(row.getBytes(6)),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    void save(LogState state) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SAVE_STATE)) {
            new StatementBinder(statement)
                    .text(state.log())
                    .text(state.authority().value())
                    .text(state.origin())
                    .text(state.signer())
                    .number(state.size())
                    .bytes(state.root().bytes())
                    .instant(state.heartbeatAt());
            statement.executeUpdate();
        }
    }

    /**
     * Adds entries from an index on. The database copies each entry from its event, and only if it is still the one that was
     * hashed. An index or an event that is taken already is refused by the database.
     *
     * @return how many were added: fewer than there are events when an entry is no longer what it was
     */
    int addEntries(String log, long first, List<PendingEvent> events, List<TreeHash> leaves) throws SQLException {
        Array ids = connection.createArrayOf(
                "uuid", events.stream().map(PendingEvent::id).toArray());
        Array hashes = connection.createArrayOf(
                "bytea", leaves.stream().map(TreeHash::bytes).toArray(byte[][]::new));
        try (PreparedStatement statement = connection.prepareStatement(ADD_ENTRIES)) {
            statement.setString(1, log);
            statement.setLong(2, first);
            statement.setArray(3, ids);
            statement.setArray(4, hashes);
            return statement.executeUpdate();
        } finally {
            ids.free();
            hashes.free();
        }
    }

    /** Adds an event of the log's own. */
    void addEvent(OwnEvent event) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(EVENT)) {
            new StatementBinder(statement)
                    .id(event.id())
                    .text(event.authority().value())
                    .text(event.type())
                    .instant(event.at())
                    .text(OwnEvent.ACTOR.id())
                    .bytes(event.payload())
                    .bytes(event.entry());
            statement.executeUpdate();
        }
    }

    /** The payload of a council's latest event of a type that is about no claim. */
    Optional<byte[]> latestPayload(AuthorityCode authority, String type) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select payload from audit_event"
                + " where claim_id is null and authority = ? and type = ? order by number desc limit 1")) {
            statement.setString(1, authority.value());
            statement.setString(2, type);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** Entries of a council's approvals of releases and models, oldest first. */
    List<byte[]> approvals(AuthorityCode authority) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select entry from audit_event"
                + " where claim_id is null and authority = ? and type in ('release.approved', 'model.activated')"
                + " and entry is not null order by number")) {
            statement.setString(1, authority.value());
            List<byte[]> entries = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(row.getBytes(1));
                }
            }
            return entries;
        }
    }
}
