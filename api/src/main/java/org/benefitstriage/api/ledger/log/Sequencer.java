package org.benefitstriage.api.ledger.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.api.ledger.LedgerKeys;
import org.benefitstriage.engine.claim.AuthorityCode;
import org.benefitstriage.engine.ledger.LedgerError;
import org.benefitstriage.engine.ledger.LedgerTampered;
import org.benefitstriage.engine.ledger.entry.LedgerEntry;
import org.benefitstriage.engine.ledger.tree.TreeHash;

/**
 * Gives events their place: takes up to 1,024 that have none, in the order of their numbers, and writes their entries, the
 * tiles and the new size and root in one transaction. Whatever happens in between, a batch is there as a whole or not at all.
 *
 * <p>One term of one sequencer, on one connection that holds the lock. Not for use by several threads.
 */
final class Sequencer {

    /** The most events in a batch. */
    static final int MOST = 1024;

    /** A heartbeat an hour; a verifier allows 65 minutes. */
    private static final Duration HEARTBEAT = Duration.ofMinutes(60);

    /** How often to look for events behind the mark, and how soon after the beginning of a term. */
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);

    private final Connection connection;
    private final LogTables tables;
    private final LedgerKeys keys;
    private final Deployments deployments;
    private final long epoch;
    private final Duration signOfLife;
    private final Watermark watermark;
    private Instant beatAt = Instant.EPOCH;
    private Instant lookedAt = Instant.EPOCH;

    /** @param signOfLife how often to say that the sequencer is alive when there is nothing to do */
    Sequencer(
            Connection connection, LogTables.Term term, LedgerKeys keys, Deployments deployments, Duration signOfLife) {
        this.connection = connection;
        this.tables = new LogTables(connection);
        this.keys = keys;
        this.deployments = deployments;
        this.epoch = term.epoch();
        this.signOfLife = signOfLife;
        this.watermark = new Watermark(term.takenUpTo());
    }

    /**
     * Takes up one batch.
     *
     * @return how many events there were; fewer than {@link #MOST} when none are left
     */
    int batch(Instant now) throws SQLException, LogContradiction {
        if (lookedAt.equals(Instant.EPOCH)) {
            lookedAt = now.minus(LOOK_AGAIN).plus(FIRST_LOOK);
        }
        boolean again = !now.isBefore(lookedAt.plus(LOOK_AGAIN));
        long after = again ? 0 : watermark.mark();
        watermark.before(connection, now);
        List<PendingEvent> events = tables.events(after, MOST);
        if (events.isEmpty() && now.isBefore(beatAt.plus(signOfLife))) {
            connection.rollback();
            watermark.drained();
            return 0;
        }
        write(now, events);
        connection.commit();
        beatAt = now;
        if (events.size() < MOST) {
            watermark.drained();
            lookedAt = again ? now : lookedAt;
        }
        return events.size();
    }

    /** Holds the fence until the transaction ends. */
    void holdFence(Instant now) throws SQLException, LogContradiction {
        if (!tables.beat(new LogTables.Term(epoch, watermark.mark()), now)) {
            throw LogContradiction.epochLost(epoch);
        }
    }

    /** Leaves an event out for good that cannot be an entry. */
    void refuse(LogContradiction contradiction, Instant now) throws SQLException, LogContradiction {
        holdFence(now);
        tables.refuse(contradiction.event().orElseThrow(), contradiction.code(), now);
        connection.commit();
    }

    /** A heartbeat that is due now is an event like others, taken up by the next batch. */
    private void write(Instant now, List<PendingEvent> events) throws SQLException, LogContradiction {
        holdFence(now);
        for (LogState state : tables.states()) {
            if (isCurrent(state) && !now.isBefore(state.heartbeatAt().plus(HEARTBEAT))) {
                tables.addEvent(OwnEvent.heartbeat(state.authority(), now));
                tables.save(state.beating(now));
            }
        }
        Map<AuthorityCode, List<PendingEvent>> byCouncil = new LinkedHashMap<>();
        events.forEach(event -> byCouncil
                .computeIfAbsent(event.authority(), council -> new ArrayList<>())
                .add(event));
        for (Map.Entry<AuthorityCode, List<PendingEvent>> council : byCouncil.entrySet()) {
            append(council.getKey(), council.getValue(), now);
        }
    }

    private void append(AuthorityCode authority, List<PendingEvent> events, Instant now)
            throws SQLException, LogContradiction {
        String log = keys.log(authority);
        Optional<LogState> known = tables.state(log);
        List<PendingEvent> all = new ArrayList<>();
        if (known.isEmpty()) {
            all.addAll(beginning(authority, now));
        }
        all.addAll(events);
        LogState state = known.orElseGet(() -> begun(authority, now));
        try {
            GrowingTree tree = GrowingTree.resume(
                    state.size(), state.root(), new StoredTiles(connection, log).unfinished(state.size()));
            List<TreeHash> leaves = new ArrayList<>(all.size());
            for (PendingEvent event : all) {
                require(log, event);
                TreeHash leaf = TreeHash.ofLeaf(event.entry());
                leaves.add(leaf);
                tree.append(leaf);
            }
            if (tables.addEntries(log, state.size(), all, leaves) != all.size()) {
                throw LogContradiction.of(
                        log, LedgerError.ENTRY_ALTERED, "events", "entries as read", "an entry changed meanwhile");
            }
            new StoredTiles(connection, log).write(tree.changed());
            tables.save(state.grown(tree.size(), tree.root()));
        } catch (LedgerTampered contradiction) {
            throw LogContradiction.of(log, contradiction);
        } catch (SQLException e) {
            if (isTaken(e)) {
                throw LogContradiction.of(log, LedgerError.ENTRY_UNEXPECTED, "entries", state.size(), "more");
            }
            throw e;
        }
    }

    /** A log begins with a heartbeat, and with what was in service then. */
    private List<PendingEvent> beginning(AuthorityCode authority, Instant now) throws SQLException {
        List<OwnEvent> own = new ArrayList<>();
        own.add(OwnEvent.heartbeat(authority, now));
        String key = keys.signer(authority).key().toString();
        if (tables.states().stream()
                .anyMatch(earlier -> earlier.authority().equals(authority)
                        && !earlier.signer().equals(key))) {
            own.add(OwnEvent.keyRotated(authority, now, key));
        }
        own.addAll(deployments.news(tables, authority, now));
        List<PendingEvent> pending = new ArrayList<>();
        for (OwnEvent event : own) {
            tables.addEvent(event);
            pending.add(new PendingEvent(0, event.id(), authority, event.entry()));
        }
        return pending;
    }

    private LogState begun(AuthorityCode authority, Instant now) {
        return new LogState(
                keys.log(authority),
                authority,
                keys.origin(authority),
                keys.signer(authority).key().toString(),
                0,
                TreeHash.ofEmptyTree(),
                now);
    }

    /** An event whose entry nobody could read, or that is another council's, is nobody's to log. */
    private static void require(String log, PendingEvent event) throws LogContradiction {
        try {
            LedgerEntry entry = LedgerEntry.parse(event.entry());
            if (!entry.council().equals(event.authority().value())) {
                throw LedgerTampered.of(
                        LedgerError.ENTRY_MALFORMED, "the entry's council", event.authority(), entry.council());
            }
        } catch (LedgerTampered malformed) {
            throw LogContradiction.ofEvent(log, event.id(), malformed);
        }
    }

    private boolean isCurrent(LogState state) {
        return state.log().equals(keys.log(state.authority()));
    }

    private static boolean isTaken(SQLException e) {
        return "23505".equals(e.getSQLState());
    }
}
