package org.benefitstriage.api.ledger.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.benefitstriage.api.ledger.LedgerKeys;

/**
 * The time during which this process is the sequencer: from taking the lock to losing the connection. A contradiction ends it.
 */
final class LogTerm implements AutoCloseable {

    /**
     * How long a sequencer under load lets events gather: no receipt could be had earlier, because checkpoints are as far apart,
     * and what a batch costs whatever its size is shared by more events.
     */
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final Connection connection;
    private final Sequencer sequencer;
    private final Publisher publisher;
    private final Duration gathering;
    private Instant nextBatch = Instant.EPOCH;

    private LogTerm(Connection connection, Sequencer sequencer, Publisher publisher, Duration gathering) {
        this.connection = connection;
        this.sequencer = sequencer;
        this.publisher = publisher;
        this.gathering = gathering;
    }

    /**
     * Becomes the sequencer; empty when another is.
     *
     * @throws LogContradiction when the log is not one to build upon
     */
    static Optional<LogTerm> begin(
            Connection connection,
            LedgerKeys keys,
            HeldCheckpoints held,
            Deployments deployments,
            Duration signOfLife,
            Instant now)
            throws SQLException, LogContradiction {
        LogTables tables = new LogTables(connection);
        boolean mine = tables.tryLock();
        connection.commit();
        if (!mine) {
            return Optional.empty();
        }
        LogTables.Term term = tables.nextTerm();
        connection.commit();
        new LogCheck(connection, keys, held).run();
        for (LogState state : tables.states()) {
            for (OwnEvent event : deployments.news(tables, state.authority(), now)) {
                tables.addEvent(event);
            }
        }
        connection.commit();
        Sequencer sequencer = new Sequencer(connection, term, keys, deployments, signOfLife);
        Duration gathering = signOfLife.compareTo(GATHERING) < 0 ? signOfLife : GATHERING;
        return Optional.of(
                new LogTerm(connection, sequencer, new Publisher(connection, sequencer, keys, held), gathering));
    }

    /** Takes up everything there is, unless it did a moment ago, and signs what is due. */
    void work(Supplier<Instant> clock) throws SQLException, LogContradiction {
        int taken = 0;
        Instant start = clock.get();
        do {
            if (!clock.get().isBefore(nextBatch)) {
                taken = batch(clock);
                // From when the work began: what it takes would otherwise be added to how long every receipt waits.
                nextBatch = taken == 0 || taken == Sequencer.MOST ? Instant.EPOCH : start.plus(gathering);
            }
            publisher.publish(clock.get());
        } while (taken == Sequencer.MOST);
    }

    private int batch(Supplier<Instant> clock) throws SQLException, LogContradiction {
        try {
            return sequencer.batch(clock.get());
        } catch (LogContradiction contradiction) {
            connection.rollback();
            if (contradiction.event().isPresent()) {
                sequencer.refuse(contradiction, clock.get());
            }
            throw contradiction;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // The server ends the session, and the lock with it.
            return;
        }
    }
}
